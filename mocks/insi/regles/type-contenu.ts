import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.type-contenu', source: 'ins.md §1', marque: 'V' } as const

/** Le corps est annoncé `application/soap+xml` (ins.md §1 [V]). */
export const typeContenu: Controle = ({ typeMime }) =>
  typeMime === 'application/soap+xml'
    ? null
    : refuser('harness_type_contenu', {
        ...REGLE,
        message: `Content-Type « ${typeMime ?? 'absent'} » : application/soap+xml est attendu.`,
      })
