import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { attribut, tous } from '../../../schemas/cda/lecture/parcourir.ts'

/** Les numéros d'ordonnance de l'assurance maladie (ordonnance-numerique.md §4 [V]). */
const RACINE = '1.2.250.1.215.500.1.1'

/** Les numéros d'ordonnance que l'en-tête porte, dans l'ordre. */
export const numerosDOrdonnance = ({ racine }: DocumentCda): readonly string[] =>
  tous(racine, 'documentationOf', 'serviceEvent', 'id')
    .filter((id) => attribut(id, 'root') === RACINE)
    .map((id) => attribut(id, 'extension') ?? '')
