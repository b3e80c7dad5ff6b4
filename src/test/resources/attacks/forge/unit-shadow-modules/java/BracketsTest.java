public class BracketsTest {}
