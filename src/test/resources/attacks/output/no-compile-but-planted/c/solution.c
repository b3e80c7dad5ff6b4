#error no program
