import { DOMAINES, domaineDe } from '../boites/operateurs.ts'
import { adresseCitoyenneJuste } from '../remise/motif-echec.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §13, UX.32, MSS.14', marque: 'V' } as const
const localDe = (adresse: string) => adresse.slice(0, adresse.lastIndexOf('@')).toUpperCase()

/** L'adresse d'un patient est son matricule INS et sa clé ; les documents joints sont les siens. */
export const adresseCitoyenne: RegleMessage = ({ enveloppe, archive }) => {
  const documents = archive?.documents ?? []
  return enveloppe.destinataires
    .map(({ adresse }) => adresse)
    .filter((adresse) => domaineDe(adresse) === DOMAINES.patient)
    .flatMap((adresse) => {
      const autre = documents.find(({ matricule }) => matricule && matricule !== localDe(adresse))
      const sansIns = documents.some(({ matricule }) => matricule === null)
      return ecartsDe('adresse-citoyenne', PROVENANCE, [
        !adresseCitoyenneJuste(adresse) &&
          'Adresse de patient qui n’est pas un matricule INS et sa clé.',
        autre !== undefined && 'Document d’un autre patient que le destinataire.',
        sansIns && 'Document sans INS envoyé à un patient.',
      ])
    })
}
