import { cleMatricule } from '../../../insi/cle-matricule.ts'
import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Les contrôles officiels ne calculent pas la clé (cda.md §5 [V]). */
export const insCle: RegleDocument = {
  regle: 'cda.patient.ins-cle',
  objet: 'clé du matricule INS',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ patient }) =>
    (patient?.identifiants ?? []).flatMap(({ noeud, ins, extension }) => {
      if (!ins || extension.length !== 15) return []
      const cle = cleMatricule(extension.slice(0, 13))
      if (cle === extension.slice(13)) return []
      const message =
        cle === null
          ? `« ${montrer(extension)} » n’a pas la forme d’un matricule : 13 chiffres (2A ou 2B pour la Corse), puis la clé.`
          : `La clé du matricule ${extension.slice(0, 13)} est ${cle} ; lu « ${montrer(extension.slice(13))} ».`
      return [relever(noeud, message, 'Écrire le matricule et la clé tels qu’INSi les a rendus.')]
    }),
}
