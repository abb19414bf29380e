import { GENRE } from '../../schematron/arbre/noeud.ts'
import { attribut, estCda, type Noeud } from './parcourir.ts'

const AUCUN: readonly Noeud[] = []
const SANS_MODELE: readonly string[] = []

/** Les éléments d'un document, rangés en un seul passage : les règles n'ont plus à le reparcourir. */
export interface IndexCda {
  /** Éléments de CDA de ce nom dans l'en-tête, en ordre du document. */
  entete(nom: string): readonly Noeud[]
  /** De même dans le corps. */
  corps(nom: string): readonly Noeud[]
  /** De même partout. */
  partout(nom: string): readonly Noeud[]
  /** Racines des modèles qu'un élément du corps déclare. */
  modeles(noeud: Noeud): readonly string[]
  /** Éléments du corps qui déclarent un modèle, en ordre du document. */
  modelises: ReadonlyMap<Noeud, readonly string[]>
  /** Éléments de ce nom qui suivent l'un de ces modèles, en ordre du document. */
  suivant(nom: string, modeles: readonly string[]): readonly Noeud[]
  /** Éléments de l'en-tête, de tout espace de noms, sans ClinicalDocument. */
  elementsEntete: readonly Noeud[]
  /** Éléments par attribut `ID`. */
  parId: ReadonlyMap<string, readonly Noeud[]>
}

function ranger<C, V>(rangs: Map<C, V[]>, cle: C, valeur: V): void {
  const liste = rangs.get(cle)
  if (liste === undefined) rangs.set(cle, [valeur])
  else liste.push(valeur)
}

/** Range les éléments d'un document à partir de ClinicalDocument ; la profondeur est déjà bornée. */
export function indexer(racine: Noeud): IndexCda {
  const entetes = new Map<string, Noeud[]>()
  const corps = new Map<string, Noeud[]>()
  const parId = new Map<string, Noeud[]>()
  const parModele = new Map<string, Noeud[]>()
  const modelises = new Map<Noeud, string[]>()
  const elementsEntete: Noeud[] = []
  const visiter = (noeud: Noeud, rangs: Map<string, Noeud[]>): void => {
    if (rangs === entetes) elementsEntete.push(noeud)
    if (estCda(noeud)) ranger(rangs, noeud.nom, noeud)
    for (const a of noeud.attributs) if (a.nom === 'ID') ranger(parId, a.valeur, noeud)
    if (rangs === corps && noeud.parent !== null && estCda(noeud, 'templateId')) {
      const modele = attribut(noeud, 'root') ?? ''
      ranger(modelises, noeud.parent, modele)
      ranger(parModele, modele, noeud.parent)
    }
    for (const fils of noeud.enfants) if (fils.genre === GENRE.element) visiter(fils, rangs)
  }
  for (const fils of racine.enfants) {
    if (fils.genre === GENRE.element) visiter(fils, estCda(fils, 'component') ? corps : entetes)
  }
  const partout = new Map<string, readonly Noeud[]>()
  return {
    entete: (nom) => entetes.get(nom) ?? AUCUN,
    corps: (nom) => corps.get(nom) ?? AUCUN,
    partout(nom) {
      const connus = partout.get(nom)
      if (connus !== undefined) return connus
      const tous = [...(entetes.get(nom) ?? AUCUN), ...(corps.get(nom) ?? AUCUN)]
      partout.set(nom, tous)
      return tous
    },
    modeles: (noeud) => modelises.get(noeud) ?? SANS_MODELE,
    modelises,
    suivant(nom, modeles) {
      const trouves = modeles.flatMap((modele) => parModele.get(modele) ?? [])
      const uniques = [...new Set(trouves)].filter((noeud) => noeud.nom === nom)
      return uniques.sort((a, b) => a.ordre - b.ordre)
    },
    elementsEntete,
    parId,
  }
}
