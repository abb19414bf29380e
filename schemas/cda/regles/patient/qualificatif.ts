import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

/** SP, écrit jusqu'en 2021, se lit encore comme le nom utilisé mais ne s'écrit plus (cda.md §5 [V]). */
export const qualificatif: RegleDocument = {
  regle: 'cda.patient.qualificatif',
  objet: 'noms qualifiés BR ou CL, prénoms sans qualificatif ou BR ou CL',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ patient }) {
    if (patient === null) return []
    const noms = patient.familles.filter((n) => n.qualificatif !== 'BR' && n.qualificatif !== 'CL')
    const prenoms = patient.prenoms.filter(
      ({ qualificatif: q }) => q !== null && q !== 'BR' && q !== 'CL',
    )
    return [...noms, ...prenoms].map(({ noeud, qualificatif: q }) =>
      relever(
        noeud,
        q === null
          ? 'Un nom du patient n’a pas de qualificatif.'
          : `Le qualificatif « ${montrer(q)} » n’est pas admis : BR (naissance) ou CL (utilisé).`,
        'Écrire qualifier="BR" pour la naissance, "CL" pour le nom ou le prénom utilisé.',
      ),
    )
  },
}
