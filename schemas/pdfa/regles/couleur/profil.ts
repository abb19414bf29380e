import { montrer } from '../../../montrer.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const profil: ReglePdfa = {
  regle: 'pdfa.couleur.profil',
  objet: 'profil ICC de sortie lisible, d’écran ou d’imprimante, version 2',
  source: 'ISO 19005-1 §6.2.2',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ intentions }) =>
    intentions.flatMap(({ profil }) => {
      if (profil === null) return []
      const remede = 'Incorporer un profil ICC entier de version 2, sRGB par exemple, et écrire N.'
      if (!profil.entier)
        return [
          relever('OutputIntents', 'Le profil de sortie n’est pas un profil ICC entier.', remede),
        ]
      if (!['mntr', 'prtr'].includes(profil.classe))
        return [
          relever(
            'OutputIntents',
            `Le profil de sortie est de classe « ${montrer(profil.classe)} » ; d’écran ou d’imprimante sont admises.`,
            remede,
          ),
        ]
      if (profil.version > 2)
        return [
          relever(
            'OutputIntents',
            `Le profil de sortie est de version ${profil.version} ; PDF 1.4 s’arrête à la 2.`,
            remede,
          ),
        ]
      return []
    }),
}
