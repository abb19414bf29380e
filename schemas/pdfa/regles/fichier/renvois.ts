import { montrer } from '../../../montrer.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const renvois: ReglePdfa = {
  regle: 'pdfa.fichier.renvois',
  objet: 'la table des renvois se lit, et a la forme imposée',
  source: 'ISO 19005-1 §6.1.4',
  marque: 'I',
  gravite: 'bloquante',
  juger({ pdf: { renvois } }) {
    const remede = 'Écrire « xref », une fin de ligne, puis des lignes de vingt octets.'
    if (renvois.faute !== null)
      return [
        relever(
          'renvois',
          `La table des renvois ne se lit pas : ${renvois.faute}. Elle a été refaite pour lire la suite.`,
          remede,
        ),
      ]
    return renvois.sections.flatMap(({ ecarts, position }) =>
      ecarts
        .slice(0, 1)
        .map((ecart) =>
          relever(
            `octet ${position}`,
            `La table des renvois n’a pas la forme imposée : ${montrer(ecart)}.`,
            remede,
          ),
        ),
    )
  },
}
