import { readFile, stat } from 'node:fs/promises'
import { raisonDeLecture } from '../valider/raison-de-lecture.ts'
import type { Fictifs } from './fictifs/types.ts'
import { extraire } from './lecture/extraire.ts'
import { LIMITES_GARDE } from './lecture/limites.ts'
import type { LecteurPdf } from './lecture/lire-pdf.ts'
import { REGLES_OCTETS, REGLES_TEXTE } from './regles/index.ts'
import type { Extrait, NonLu, Trouvaille } from './types.ts'

/** Ce que la garde d’un fichier a donné. */
export interface FichierGarde {
  trouvailles: readonly Trouvaille[]
  nonLus: readonly NonLu[]
}

function jugerTexte(
  fichier: string,
  extraits: readonly Extrait[],
  fictifs: Fictifs,
): readonly Trouvaille[] {
  const parValeur = new Map<string, Trouvaille>()
  for (const { membre, texte, situer } of extraits) {
    for (const { chercher, id, sorte, titre, pourquoi, remede } of REGLES_TEXTE) {
      for (const { place, valeur, masque } of chercher(texte, fictifs)) {
        const cle = `${id} ${membre ?? ''} ${valeur}`
        const connue = parValeur.get(cle)
        parValeur.set(cle, {
          regle: id,
          sorte,
          titre,
          fichier,
          membre,
          lieu: connue?.lieu ?? situer(place),
          extrait: connue?.extrait ?? masque,
          occurrences: (connue?.occurrences ?? 0) + 1,
          pourquoi,
          remede,
        })
      }
    }
  }
  return [...parValeur.values()]
}

function jugerOctets(
  fichier: string,
  binaires: readonly { membre: string | null; octets: Buffer }[],
): readonly Trouvaille[] {
  return binaires.flatMap(({ membre, octets }) =>
    REGLES_OCTETS.flatMap(({ reconnaitre, id, sorte, titre, pourquoi, remede }) => {
      const genre = reconnaitre(octets)
      if (genre === null) return []
      const lieu = membre === null ? 'fichier entier' : 'pièce entière'
      return [
        {
          regle: id,
          sorte,
          titre,
          fichier,
          membre,
          lieu,
          extrait: genre,
          occurrences: 1,
          pourquoi,
          remede,
        },
      ]
    }),
  )
}

/** Lit un fichier et rend ce que chaque règle y trouve ; `nom` est celui que l’on montre. Ne lève pas. */
export async function garderFichier(
  chemin: string,
  nom: string,
  { fictifs, pdf }: { fictifs: Fictifs; pdf: LecteurPdf },
): Promise<FichierGarde> {
  const refuser = (raison: string): FichierGarde => ({
    trouvailles: [],
    nonLus: [{ fichier: nom, raison }],
  })
  let octets: Buffer
  try {
    const { size } = await stat(chemin)
    if (size > LIMITES_GARDE.fichier) return refuser('plus de 200 Mio')
    octets = await readFile(chemin)
  } catch (erreur) {
    return refuser(raisonDeLecture(erreur))
  }
  const { extraits, binaires, nonLus } = await extraire(octets, pdf)
  const trouvailles = [...jugerOctets(nom, binaires), ...jugerTexte(nom, extraits, fictifs)]
  // Un magasin de clés n'est pas « non lu » : il est trouvé.
  const trouvees = new Set(trouvailles.map(({ membre }) => membre))
  return {
    trouvailles,
    nonLus: nonLus
      .filter(({ membre }) => !trouvees.has(membre))
      .map(({ membre, raison }) => ({
        fichier: membre === null ? nom : `${nom} › ${membre}`,
        raison,
      })),
  }
}
