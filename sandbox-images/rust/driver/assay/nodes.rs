use crate::input::Input;
use crate::values::Value;
use crate::written::{write_all, Written};
use std::collections::VecDeque;

/// A node of a singly linked list; None is the empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListNode<T = i32> {
    pub val: T,
    pub next: Option<Box<ListNode<T>>>,
}

impl<T> ListNode<T> {
    pub fn new(val: T) -> Self {
        ListNode { val, next: None }
    }
}

/// A node of a binary tree; None is the empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeNode<T = i32> {
    pub val: T,
    pub left: Option<Box<TreeNode<T>>>,
    pub right: Option<Box<TreeNode<T>>>,
}

impl<T> TreeNode<T> {
    pub fn new(val: T) -> Self {
        TreeNode { val, left: None, right: None }
    }
}

impl<T: Written> Written for Option<Box<ListNode<T>>> {
    fn notation() -> String {
        format!("list<{}>", T::notation())
    }

    fn write(&self, out: &mut String) {
        let mut place = self;
        write_all(out, '[', ']', std::iter::from_fn(|| {
            let node = place.as_ref()?;
            place = &node.next;
            Some(node)
        }), |out, node| node.val.write(out));
    }
}

impl<T: Value> Value for Option<Box<ListNode<T>>> {
    fn read(input: &mut Input) -> Self {
        let mut head = None;
        let mut place = &mut head;
        let mut more = input.opens('[', ']');
        while more {
            place = &mut place.insert(Box::new(ListNode::new(T::read(input)))).next;
            more = input.continues(']');
        }
        head
    }
}

impl<T: Written> Written for Option<Box<TreeNode<T>>> {
    fn notation() -> String {
        format!("tree<{}>", T::notation())
    }

    fn write(&self, out: &mut String) {
        let mut level = vec![self];
        let mut next = 0;
        while next < level.len() {
            if let Some(node) = level[next] {
                level.extend([&node.left, &node.right]);
            }
            next += 1;
        }
        while level.last().is_some_and(|node| node.is_none()) {
            level.pop();
        }
        write_all(out, '[', ']', level.into_iter(), |out, node| match node {
            Some(node) => node.val.write(out),
            None => out.push_str("null"),
        });
    }
}

impl<T: Value> Value for Option<Box<TreeNode<T>>> {
    fn read(input: &mut Input) -> Self {
        let mut root = None;
        let mut places = VecDeque::from([&mut root]);
        let mut more = input.opens('[', ']');
        while more {
            let Some(place) = places.pop_front() else { input.broken("end of tree") };
            if !input.null() {
                let node = place.insert(Box::new(TreeNode::new(T::read(input))));
                places.extend([&mut node.left, &mut node.right]);
            }
            more = input.continues(']');
        }
        root
    }
}
