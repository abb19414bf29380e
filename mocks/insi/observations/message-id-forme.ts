import type { Observation } from '../regles/types.ts'

const REGLE = { regle: 'insi.message-id-forme', source: 'ins.md §1.1', marque: 'I' } as const
const FORME = /^(uuid:|urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** MessageID est `uuid:<uuid>`, ou un uuid nu comme dans un exemple officiel (ins.md §1.1 [I]). */
export const messageIdForme: Observation = ({ messageId }) =>
  messageId === null || FORME.test(messageId)
    ? null
    : { ...REGLE, message: `MessageID « ${messageId.slice(0, 100)} » n’est pas un uuid.` }
