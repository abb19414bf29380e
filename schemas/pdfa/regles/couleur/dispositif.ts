import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const dispositif: ReglePdfa = {
  regle: 'pdfa.couleur.dispositif',
  objet: 'couleurs d’appareil couvertes par le profil de sortie',
  source: 'ISO 19005-1 §6.2.3.3',
  marque: 'V',
  gravite: 'bloquante',
  juger({ intentions, contenus, espaces }) {
    const espace = intentions.find(({ profil }) => profil !== null)?.profil?.espace
    // Un profil illisible a déjà sa règle.
    if (espace === undefined || espace === '') return []
    const admis: readonly string[] = [
      'DeviceGray',
      ...(espace === 'RGB' ? ['DeviceRGB'] : []),
      ...(espace === 'CMYK' ? ['DeviceCMYK'] : []),
    ]
    const employes = [
      ...contenus.map(({ dispositifs, peinture }) => ({
        dispositifs: [...dispositifs],
        numero: peinture.numero,
      })),
      ...espaces,
    ]
    return employes.flatMap(({ dispositifs, numero }) =>
      dispositifs
        .filter((d) => !admis.includes(d))
        .slice(0, 1)
        .map((d) =>
          relever(
            lieuObjet(numero),
            `La couleur ${d} n’est pas couverte par le profil de sortie, qui est en ${montrer(espace)}.`,
            'Écrire les couleurs dans l’espace du profil, ou changer le profil.',
          ),
        ),
    )
  },
}
