import type { Observation } from '../regles/types.ts'

const REGLE = { regle: 'insi.message-id-unique', source: 'ins.md §1.1', marque: 'V' } as const

/** MessageID est propre à chaque message (ins.md §1.1 [V]). */
export const messageIdUnique: Observation = ({ messageId }, { messageIdDejaVu }) =>
  messageIdDejaVu ? { ...REGLE, message: `MessageID « ${messageId} » a déjà servi.` } : null
