//! The node types that exercises use, and what answers calls of a learner's function.

mod arguments;
mod input;
mod maps;
mod nodes;
mod panics;
mod serve;
mod signature;
mod values;
mod written;

pub use nodes::{ListNode, TreeNode};
#[doc(hidden)]
pub use serve::{refuse, serve};
