import { lstatSync } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { empreinteFichier } from '../campagne/empreinte.ts'
import { traduireErreur } from '../campagne/erreurs.ts'
import type { Fictifs } from './fictifs/types.ts'
import { nonLu } from './lecture/contexte.ts'
import { extraire, type Lecteurs } from './lecture/extraire.ts'
import { extraireNom } from './lecture/extraire-nom.ts'
import { LIMITES_LECTURE, TROP_GROS } from './lecture/limites.ts'
import { REGLES_FAIT, REGLES_OCTETS, REGLES_TEXTE } from './regles/index.ts'
import type { Extrait, Morceau, Poste, Regle, SorteRegle, Trouvaille } from './types.ts'

export interface Atelier {
  /** `null` : toutes. */
  sortes: readonly SorteRegle[] | null
  fictifs: Fictifs
  poste: Poste
  lecteurs: Lecteurs
}

/** Une règle qui a trouvé : où, et ce que l’on montre. */
interface Passage {
  regle: Regle
  membre: string | null
  valeur: string
  masque: string
  lieu: () => string
  relu: boolean
}

function* jugerTexte(extrait: Extrait, { fictifs, poste }: Atelier): Generator<Passage> {
  const { membre, texte, forme, situer, relu = false } = extrait
  for (const regle of REGLES_TEXTE) {
    if (regle.formes !== undefined && !regle.formes.includes(forme)) continue
    for (const { place, valeur, masque } of regle.chercher(texte, fictifs, poste))
      yield { regle, membre, valeur, masque, lieu: () => situer(place), relu }
  }
}

function* juger(morceau: Morceau, fichier: string, atelier: Atelier): Generator<Passage> {
  if (morceau.genre === 'texte') {
    yield* jugerTexte(morceau.extrait, atelier)
    return
  }
  const { membre } = morceau
  if (morceau.genre === 'octets') {
    const lieu = () => (membre === null ? 'fichier entier' : 'pièce entière')
    for (const regle of REGLES_OCTETS) {
      const masque = regle.reconnaitre(morceau.octets, membre ?? fichier)
      if (masque !== null) yield { regle, membre, valeur: masque, masque, lieu, relu: false }
    }
    return
  }
  for (const regle of REGLES_FAIT) {
    const masque = regle.juger(morceau.fait, atelier.fictifs)
    if (masque !== null)
      yield { regle, membre, valeur: masque, masque, lieu: () => morceau.lieu, relu: false }
  }
}

/**
 * Les morceaux d’un fichier, son nom d’abord ; un lien n’est pas suivi : il peut boucler, ou sortir de ce que l’on
 * inspecte. Un tube ou une prise réseau ne s’ouvre pas : sa lecture ne finirait jamais.
 */
async function* lire(chemin: string, fichier: string, lecteurs: Lecteurs): AsyncGenerator<Morceau> {
  yield* extraireNom(null, fichier)
  try {
    const etat = await lstat(chemin)
    if (etat.isSymbolicLink()) yield nonLu(null, { cause: 'lien', raison: 'lien, non suivi' })
    else if (etat.isDirectory())
      yield nonLu(null, { cause: 'acces', raison: 'dossier, non parcouru' })
    else if (!etat.isFile()) yield nonLu(null, { cause: 'acces', raison: 'ni fichier ni dossier' })
    else if (etat.size > LIMITES_LECTURE.fichier)
      yield nonLu(null, { cause: 'limite', raison: TROP_GROS })
    else yield* extraire(await readFile(chemin), lecteurs)
  } catch (erreur) {
    yield nonLu(null, { cause: 'acces', raison: traduireErreur(erreur, chemin, 'lire').raison })
  }
}

/** Rien d’un fichier trop gros ou d’un lien n’a été lu : une dérogation y désigne la place. */
function empreinteDe(chemin: string): string | null {
  try {
    const etat = lstatSync(chemin)
    return etat.isFile() && etat.size <= LIMITES_LECTURE.fichier
      ? empreinteFichier(chemin).sha256
      : null
  } catch {
    return null
  }
}

const estUneLimite = (morceau: Morceau): boolean =>
  morceau.genre === 'fait' && morceau.fait.genre === 'non-lu' && morceau.fait.cause === 'limite'

/** Ce que l’inspection d’un fichier a donné. */
export interface FichierInspecte {
  trouvailles: readonly Trouvaille[]
  nonLus: readonly { membre: string | null; raison: string }[]
}

/** Lit un fichier et rend ce que chaque règle y trouve ; `fichier` est le nom que l’on montre. Ne lève pas. */
export async function inspecterFichier(
  chemin: string,
  fichier: string,
  atelier: Atelier,
): Promise<FichierInspecte> {
  const parValeur = new Map<string, Trouvaille>()
  const nonLus: { membre: string | null; raison: string }[] = []
  const vues = new Set<string>()
  for await (const morceau of lire(chemin, fichier, atelier.lecteurs)) {
    if (morceau.genre === 'fait' && morceau.fait.genre === 'non-lu')
      nonLus.push({ membre: morceau.membre, raison: morceau.fait.raison })
    for (const passage of juger(morceau, fichier, atelier)) {
      const { regle, membre, valeur, masque, lieu, relu } = passage
      if (atelier.sortes?.includes(regle.sorte) === false) continue
      if (relu && vues.has(`${regle.id} ${valeur}`)) continue
      if (!relu) vues.add(`${regle.id} ${valeur}`)
      const { id, sorte, titre, pourquoi, remede, source } = regle
      // Une archive trop profonde se dit une fois, non pour chacune de ses mille pièces.
      const cle = `${id} ${estUneLimite(morceau) ? '' : membre} ${valeur}`
      const connue = parValeur.get(cle)
      parValeur.set(cle, {
        regle: id,
        sorte,
        titre,
        fichier,
        empreinte: null,
        membre: connue?.membre ?? membre,
        lieu: connue?.lieu ?? lieu(),
        extrait: connue?.extrait ?? masque,
        occurrences: (connue?.occurrences ?? 0) + 1,
        pourquoi,
        remede,
        source,
      })
    }
  }
  const empreinte = parValeur.size > 0 ? empreinteDe(chemin) : null
  const trouvailles = [...parValeur.values()].map((trouvee) => ({ ...trouvee, empreinte }))
  // Ce qui est reconnu comme une faute n'est pas, en plus, « non lu ».
  const trouvees = new Set(trouvailles.map(({ membre }) => membre))
  return { trouvailles, nonLus: nonLus.filter(({ membre }) => !trouvees.has(membre)) }
}
