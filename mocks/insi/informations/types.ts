import type { EcartProtocole } from '../../contrat.ts'
import type { Faits } from '../lecture/faits.ts'
import type { Issue } from '../reponse/issue.ts'

/** Une remarque sur l'échange lui-même : elle ne condamne rien. */
export type Information = (faits: Faits, issue: Issue) => EcartProtocole | null
