pub fn test_main_static<T>(_: T) {}
