/** The answers of a function, each worked out once. For functions that give one answer to one question. */
export function remembered<Question, Answer>(
  work: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>()
  return question => {
    const found = known.get(question)
    if (found !== undefined) return found
    const answer = work(question)
    known.set(question, answer)
    return answer
  }
}
