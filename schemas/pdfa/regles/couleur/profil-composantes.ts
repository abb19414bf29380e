import { montrer } from '../../../montrer.ts'
import { composantesDe, lireProfil } from '../../lecture/lire-intention.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const profilComposantes: ReglePdfa = {
  regle: 'pdfa.couleur.profil-composantes',
  objet: 'N est le nombre de composantes du profil ICC',
  source: 'ISO 19005-1 §6.2.2 et 6.2.3.2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ intentions, espaces, pdf }) {
    const profils = [
      ...intentions.map(({ profil }) => ({ lieu: 'OutputIntents', profil })),
      ...espaces.flatMap(({ icc, numero }) =>
        icc.map((flux) => ({ lieu: lieuObjet(numero), profil: lireProfil(flux, pdf) })),
      ),
    ]
    return profils.flatMap(({ lieu, profil }) => {
      if (profil === null || !profil.entier || profil.composantes === composantesDe(profil.espace))
        return []
      return [
        relever(
          lieu,
          `N dit ${profil.composantes ?? 'rien'} pour un profil « ${montrer(profil.espace)} ».`,
          'Écrire dans N le nombre de composantes : 1 en gris, 3 en RVB, 4 en CMJN.',
        ),
      ]
    })
  },
}
