import type { Constat } from '../../../../reports/campagne/types.ts'
import type { EnTeteCda } from '../../../../schemas/cda/lire-en-tete.ts'
import { chercherInsXml, type TraceIns } from '../../../../schemas/insi/chercher-ins.ts'
import type { MetadonneesXdm } from '../../../../schemas/xdm/lire-metadonnees.ts'
import { controler } from '../../controle.ts'
import { citerTraces } from '../edition/edition-sans-ins.ts'

const constat = (id: string, ou: string, traces: readonly TraceIns[]): Constat =>
  controler({
    id,
    conforme: traces.length === 0,
    attendu: 'ni matricule INS, ni OID',
    observe: citerTraces(traces),
    ou,
    action: 'Hors identité qualifiée, n’identifier le patient que par son numéro de dossier.',
    source: 'guide INS, règle 28 ; cda.md §5 ; dmp.md §8.3 [V]',
  })

/** INS.37 (règle 28) : aucune valeur des métadonnées ne porte l'INS. */
export const metadonneesSansIns = ({ racine }: MetadonneesXdm, matricule: string): Constat =>
  constat('ins.metadonnees-sans-ins', 'METADATA.XML', chercherInsXml(racine, [matricule]))

/** INS.37 (règle 28) : aucun élément de l'en-tête ne porte l'INS. */
export const enTeteSansIns = ({ elements }: EnTeteCda, matricule: string): Constat =>
  constat(
    'ins.en-tete-sans-ins',
    'en-tête du document CDA',
    elements.flatMap((element) => chercherInsXml(element, [matricule])),
  )
