function distinctWords(words) {
    return [...new Set(words)];
}
module.exports = { distinctWords };
