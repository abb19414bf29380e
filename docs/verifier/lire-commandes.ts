import { type Bloc, lireBlocs } from './lire-markdown.ts'
import type { Fichier } from './lister-fichiers.ts'

/**
 * Ce qu'une page annonce de ses commandes, dans la ligne d'ouverture du bloc :
 * rien (la commande sort avec 0), `verifier=2` (un autre code), `verifier=serveur` (reste en marche
 * jusqu'à la fin de la page), `verifier=ci` (l'intégration continue la lance déjà),
 * `verifier=parcours` (jouée d'un trait avec les autres de la page, dans une copie neuve, par
 * parcours.preuve.test.ts ; `fin=1` pour un autre code, `fin=serveur` si elle reste en marche),
 * `verifier=non raison="…"` (ne peut pas tourner ici).
 */
export type Attente =
  | { genre: 'code'; code: number }
  | { genre: 'serveur' }
  | { genre: 'ci' }
  | { genre: 'parcours'; fin: number | 'serveur' }
  | { genre: 'non'; raison: string }

export interface Commande {
  /** `docs/installer.md:12` */
  lieu: string
  texte: string
  argv: readonly string[]
  attente: Attente
}

/** Ce que `.ci/run` lance : `npm test`, qui passe par la même mise en place et joue la même campagne. */
const LANCEES_PAR_CI = new Set(['npm test', 'npm run campagne', 'npm run docs:verifier'])
/** Langages de bloc admis : une commande ne se cache pas sous un autre nom que `sh`. */
const LANGAGES = new Set(['sh', 'text', 'json', 'ts', 'gherkin', 'yaml', 'http'])

function lireFin(fin: string): number | 'serveur' {
  if (fin === 'serveur') return fin
  if (!/^\d$/.test(fin)) throw new Error(`fin=${fin} inconnue`)
  return Number(fin)
}

function lireAttente({ attributs }: Bloc): Attente {
  const { verifier = '0', raison = '' } = attributs
  if (verifier === 'serveur' || verifier === 'ci') return { genre: verifier }
  if (verifier === 'non') {
    if (raison.length < 10) throw new Error('verifier=non demande une raison')
    return { genre: 'non', raison }
  }
  if (verifier === 'parcours') return { genre: 'parcours', fin: lireFin(attributs.fin ?? '0') }
  if (!/^\d$/.test(verifier)) throw new Error(`verifier=${verifier} inconnu`)
  return { genre: 'code', code: Number(verifier) }
}

/** Découpe une ligne en mots, guillemets compris ; refuse ce qu'un seul interpréteur comprendrait. */
export function decouper(ligne: string): readonly string[] {
  const mots: string[] = []
  for (const [mot] of ligne.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)) {
    const nu = mot.replace(/'[^']*'|"[^"]*"/g, '')
    const fautif = /[|&;<>$`*?~\\(){}]|^\w+=/.exec(nu)
    if (fautif) throw new Error(`« ${fautif[0]} » demande un interpréteur précis : ${ligne}`)
    mots.push(mot.replace(/'([^']*)'|"([^"]*)"/g, (_, simple, double) => simple ?? double))
  }
  if ((ligne.match(/'/g)?.length ?? 0) % 2 === 1) throw new Error(`guillemet ouvert : ${ligne}`)
  return mots
}

function lireBloc(page: string, bloc: Bloc): readonly Commande[] {
  const attente = lireAttente(bloc)
  return bloc.lignes.flatMap((ligne, rang): readonly Commande[] => {
    const texte = ligne.trim()
    if (texte === '' || texte.startsWith('#')) return []
    if (attente.genre === 'ci' && !LANCEES_PAR_CI.has(texte)) {
      throw new Error(`.ci/run ne lance pas « ${texte} »`)
    }
    const lieu = `${page}:${bloc.ligne + rang + 1}`
    return [{ lieu, texte, argv: decouper(texte), attente }]
  })
}

/** Les commandes d'une page, dans l'ordre ; une annonce ou une ligne fautive est une erreur située. */
export function lireCommandes({ chemin, texte }: Fichier): readonly Commande[] {
  return lireBlocs(texte).flatMap((bloc) => {
    try {
      if (!LANGAGES.has(bloc.langue)) throw new Error(`langage « ${bloc.langue} » non admis`)
      return bloc.langue === 'sh' ? lireBloc(chemin, bloc) : []
    } catch (cause) {
      throw new Error(`${chemin}:${bloc.ligne} : ${(cause as Error).message}`, { cause })
    }
  })
}
