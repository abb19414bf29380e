import { GENRE, type Noeud, racineDe } from '../../arbre/noeud.ts'
import { parSuite } from '../calculs/calcul.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { estNoeud, type Item, type Suite, VIDE } from '../valeurs/valeur.ts'
import { argumentOuItem, type Fonction, type Table } from './fonction.ts'

/** Le nœud d'un argument `node()?` ; plusieurs, ou une valeur, sont une faute de type. */
function noeudUnique(suite: Suite, fonction: string): Noeud | null {
  if (suite.length > 1) {
    throw new ErreurXPath('XPTY0004', `« ${fonction} » attend un seul nœud, ${suite.length} reçus`)
  }
  const [item] = suite
  if (item === undefined) return null
  if (estNoeud(item)) return item
  throw new ErreurXPath('XPTY0004', `« ${fonction} » attend un nœud`)
}

function deNoeud(fonction: string, faire: (noeud: Noeud | null) => Suite): Fonction {
  return {
    min: 0,
    max: 1,
    compiler: (arguments_) =>
      parSuite((c) => faire(noeudUnique(argumentOuItem(arguments_, c), fonction))),
  }
}

const texte =
  (faire: (noeud: Noeud) => Item) =>
  (noeud: Noeud | null): Suite => [noeud === null ? '' : faire(noeud)]

function nomEcrit({ prefixe, nom }: Noeud): string {
  return prefixe === '' ? nom : `${prefixe}:${nom}`
}

const adresse = (noeud: Noeud | null): Suite => {
  const lue = noeud === null ? null : (racineDe(noeud).arbre?.adresse ?? null)
  return lue === null ? VIDE : [lue]
}

export const NOEUDS: Table = {
  name: deNoeud('name', texte(nomEcrit)),
  'local-name': deNoeud(
    'local-name',
    texte((n) => n.nom),
  ),
  'namespace-uri': deNoeud(
    'namespace-uri',
    texte((n) => n.espace),
  ),
  'generate-id': deNoeud(
    'generate-id',
    texte((n) => `n${n.ordre}`),
  ),
  'node-name': deNoeud('node-name', (n) => {
    if (n === null || n.nom === '') return VIDE
    return [{ type: 'qname', espace: n.espace, nom: n.nom, prefixe: n.prefixe }]
  }),
  root: deNoeud('root', (n) => (n === null ? VIDE : [racineDe(n)])),
  'base-uri': deNoeud('base-uri', adresse),
  'document-uri': deNoeud('document-uri', (n) => (n?.genre === GENRE.document ? adresse(n) : VIDE)),
  'has-children': deNoeud('has-children', (n) => [n !== null && n.enfants.length > 0]),
  position: { min: 0, max: 0, compiler: () => parSuite((c) => [c.position]) },
  last: { min: 0, max: 0, compiler: () => parSuite((c) => [c.taille]) },
  current: {
    min: 0,
    max: 0,
    compiler: () => parSuite((c) => (c.courant === null ? VIDE : [c.courant])),
  },
}
