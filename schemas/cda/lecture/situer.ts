import { GENRE, type Noeud } from '../../schematron/arbre/noeud.ts'

/** Dit où est un nœud ; se souvient des rangs, pour que mille places ne coûtent pas mille parcours. */
export interface Repere {
  /** `/ClinicalDocument/author[2]/time`, en noms locaux. */
  chemin(noeud: Noeud): string
  /** Ligne à partir de 1. */
  ligne(noeud: Noeud): number
}

type Rangs = ReadonlyMap<Noeud, string>

/** L'étape de chaque enfant ; le rang n'est écrit que s'il y a plusieurs enfants du même nom. */
function etapesDe(parent: Noeud): Rangs {
  const elements = parent.enfants.filter((n) => n.genre === GENRE.element)
  const totaux = new Map<number, number>()
  for (const { cle } of elements) totaux.set(cle, (totaux.get(cle) ?? 0) + 1)
  const vus = new Map<number, number>()
  return new Map(
    elements.map((noeud) => {
      const rang = (vus.get(noeud.cle) ?? 0) + 1
      vus.set(noeud.cle, rang)
      const seul = totaux.get(noeud.cle) === 1
      return [noeud, seul ? noeud.nom : `${noeud.nom}[${rang}]`]
    }),
  )
}

function debutsDeLigne(texte: string): readonly number[] {
  const debuts = [0]
  for (let i = texte.indexOf('\n'); i >= 0; i = texte.indexOf('\n', i + 1)) debuts.push(i + 1)
  return debuts
}

function rangDans(debuts: readonly number[], position: number): number {
  let [bas, haut] = [0, debuts.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((debuts[milieu] ?? 0) <= position) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

/** Un repère pour le document lu dans ce texte ; ce qu'il retient ne dure que le temps d'un jugement. */
export function creerRepere(texte: string): Repere {
  const connus = new Map<Noeud, Rangs>()
  let debuts: readonly number[] | null = null
  const etape = (noeud: Noeud, parent: Noeud): string => {
    let rangs = connus.get(parent)
    if (rangs === undefined) {
      rangs = etapesDe(parent)
      connus.set(parent, rangs)
    }
    return rangs.get(noeud) ?? noeud.nom
  }
  return {
    chemin(noeud) {
      const etapes: string[] = []
      for (let n = noeud; n.parent !== null; n = n.parent) etapes.unshift(etape(n, n.parent))
      return `/${etapes.join('/')}`
    },
    ligne(noeud) {
      debuts ??= debutsDeLigne(texte)
      return rangDans(debuts, noeud.position)
    },
  }
}
