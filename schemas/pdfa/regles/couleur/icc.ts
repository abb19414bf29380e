import { lireProfil } from '../../lecture/lire-intention.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const icc: ReglePdfa = {
  regle: 'pdfa.couleur.icc',
  objet: 'profil d’un espace ICCBased entier, de version 2',
  source: 'ISO 19005-1 §6.2.3.2',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ espaces, pdf }) =>
    espaces.flatMap(({ icc, numero }) =>
      icc
        .map((flux) => lireProfil(flux, pdf))
        .filter(({ entier, version }) => !entier || version > 2)
        .map(() =>
          relever(
            lieuObjet(numero),
            'Le profil d’un espace ICCBased n’est pas un profil ICC entier de version 2.',
            'Incorporer le profil entier, de version 2.',
          ),
        ),
    ),
}
