import { decoderAttribut, decoderTexte, finsDeLigne } from './decoder-texte.ts'
import { type Arbre, GENRE, type Genre, type Noeud, type NomResolu, type Portee } from './noeud.ts'
import type { Noms } from './noms.ts'

const AUCUN: readonly Noeud[] = []

const XML = 'http://www.w3.org/XML/1998/namespace'
const ATTRIBUT = /\s*([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
const BLANC = /^\s*$/
const NOM = /[^\s/>]+/y
const SANS_NOM: NomResolu = { nom: '', prefixe: '', espace: '', cle: -1 }

interface Brut {
  nom: string
  valeur: string
  position: number
}

function resoudre(ecrit: string, portee: Portee, noms: Noms, defaut: string): NomResolu {
  const deux = ecrit.indexOf(':')
  const prefixe = deux < 0 ? '' : ecrit.slice(0, deux)
  const nom = deux < 0 ? ecrit : ecrit.slice(deux + 1)
  const espace = deux < 0 ? defaut : (portee.prefixes.get(prefixe) ?? '')
  return { nom, prefixe, espace, cle: noms.cle(espace, nom) }
}

function nomElement(ecrit: string, portee: Portee, noms: Noms): NomResolu {
  let resolu = portee.noms.get(ecrit)
  if (resolu === undefined) {
    resolu = resoudre(ecrit, portee, noms, portee.prefixes.get('') ?? '')
    portee.noms.set(ecrit, resolu)
  }
  return resolu
}

function nomAttribut(ecrit: string, portee: Portee, noms: Noms): NomResolu {
  // « @ » ne peut pas ouvrir un nom : l'attribut et l'élément de même nom ont chacun leur case.
  const case_ = `@${ecrit}`
  let resolu = portee.noms.get(case_)
  if (resolu === undefined) {
    resolu = resoudre(ecrit, portee, noms, '')
    portee.noms.set(case_, resolu)
  }
  return resolu
}

function porteeAvec(portee: Portee, declarations: readonly Brut[]): Portee {
  if (declarations.length === 0) return portee
  const prefixes = new Map(portee.prefixes)
  for (const { nom, valeur } of declarations)
    prefixes.set(nom === 'xmlns' ? '' : nom.slice(6), valeur)
  return { prefixes, noms: new Map() }
}

/**
 * L'arbre d'un texte XML dont on sait déjà qu'il est bien formé et sans DOCTYPE (`lireXml` l'a dit) : ce
 * lecteur-ci ne contrôle rien, il va vite. `adresse` nomme un document de référence.
 */
export function lireArbre(texte: string, noms: Noms, adresse: string | null = null): Noeud {
  let ordre = 0
  // D'un document de référence, aucun constat ne donne la ligne : son texte n'est pas retenu.
  const arbre: Arbre = { texte: adresse === null ? texte : '', adresse, parCle: null }
  const poser = (
    genre: Genre,
    { nom, prefixe, espace, cle }: NomResolu,
    parent: Noeud | null,
    valeur: string,
    position: number,
    portee: Portee | null,
  ): Noeud => {
    const noeud: Noeud = {
      genre,
      nom,
      prefixe,
      espace,
      cle,
      parent,
      enfants: AUCUN,
      attributs: AUCUN,
      valeur,
      ordre,
      fin: ordre,
      position,
      portee,
      arbre: genre === GENRE.document ? arbre : null,
    }
    ordre += 1
    return noeud
  }
  const base: Portee = { prefixes: new Map([['xml', XML]]), noms: new Map() }
  const document = poser(GENRE.document, SANS_NOM, null, '', 0, base)
  let courant = document
  let attente = ''
  let debutAttente = 0
  // Une pile d'enfants par profondeur, copiée à la bonne taille : `push` sur chaque nœud triplerait la mémoire.
  const piles: Noeud[][] = [[]]
  let profondeur = 0

  const ajouter = (noeud: Noeud) => piles[profondeur]?.push(noeud)
  const fermer = () => {
    const pile = piles[profondeur] ?? []
    if (pile.length > 0) courant.enfants = pile.slice()
    pile.length = 0
    courant.fin = ordre - 1
  }
  // Un texte et les CDATA qui le touchent font un seul nœud (modèle XPath [V]).
  // D'un document de référence, les blancs de mise en page sont passés : ils feraient la moitié des nœuds.
  const poserTexte = () => {
    if (attente === '') return
    const passe = adresse !== null && BLANC.test(attente)
    if (!passe && courant !== document)
      ajouter(poser(GENRE.texte, SANS_NOM, courant, attente, debutAttente, null))
    attente = ''
  }
  const accumuler = (morceau: string, position: number) => {
    if (attente === '') debutAttente = position
    attente += morceau
  }
  const lireBalise = (debut: number): number => {
    // Le cas le plus fréquent : aucun attribut, la balise est son nom.
    const proche = texte.indexOf('>', debut)
    const seule = texte.charCodeAt(proche - 1) === 47
    const corps = texte.slice(debut + 1, seule ? proche - 1 : proche)
    if (!/[\s=]/.test(corps)) return poserElement(corps, debut, proche, [], [])
    NOM.lastIndex = debut + 1
    const ecrit = NOM.exec(texte)?.[0] ?? ''
    let i = NOM.lastIndex
    const attributs: Brut[] = []
    const declarations: Brut[] = []
    for (ATTRIBUT.lastIndex = i; ; ) {
      const lu = ATTRIBUT.exec(texte)
      if (lu === null) break
      i = ATTRIBUT.lastIndex
      const nom = lu[1] ?? ''
      const brut = { nom, valeur: decoderAttribut(lu[2] ?? lu[3] ?? ''), position: lu.index }
      if (nom === 'xmlns' || nom.startsWith('xmlns:')) declarations.push(brut)
      else attributs.push(brut)
    }
    return poserElement(ecrit, debut, texte.indexOf('>', i), attributs, declarations)
  }
  const poserElement = (
    ecrit: string,
    debut: number,
    fin: number,
    attributs: readonly Brut[],
    declarations: readonly Brut[],
  ): number => {
    const portee = porteeAvec(courant.portee ?? base, declarations)
    const element = poser(
      GENRE.element,
      nomElement(ecrit, portee, noms),
      courant,
      '',
      debut,
      portee,
    )
    if (attributs.length > 0) {
      element.attributs = attributs.map(({ nom, valeur, position }) =>
        poser(GENRE.attribut, nomAttribut(nom, portee, noms), element, valeur, position, null),
      )
    }
    ajouter(element)
    if (texte.charCodeAt(fin - 1) === 47) element.fin = ordre - 1
    else {
      courant = element
      profondeur += 1
      piles[profondeur] ??= []
    }
    return fin + 1
  }
  const lireMarque = (debut: number): number => {
    if (texte.startsWith('<![CDATA[', debut)) {
      const fin = texte.indexOf(']]>', debut)
      accumuler(finsDeLigne(texte.slice(debut + 9, fin)), debut)
      return fin + 3
    }
    poserTexte()
    if (texte.startsWith('<!--', debut)) {
      const fin = texte.indexOf('-->', debut + 4)
      const valeur = finsDeLigne(texte.slice(debut + 4, fin))
      ajouter(poser(GENRE.commentaire, SANS_NOM, courant, valeur, debut, null))
      return fin + 3
    }
    if (texte.charCodeAt(debut + 1) === 63) {
      const fin = texte.indexOf('?>', debut)
      const [, cible = '', valeur = ''] =
        /^(\S+)\s*([\s\S]*)$/.exec(texte.slice(debut + 2, fin)) ?? []
      const nom: NomResolu = { nom: cible, prefixe: '', espace: '', cle: -1 }
      if (cible !== 'xml') ajouter(poser(GENRE.instruction, nom, courant, valeur, debut, null))
      return fin + 2
    }
    if (texte.charCodeAt(debut + 1) !== 47) return lireBalise(debut)
    fermer()
    courant = courant.parent ?? document
    profondeur -= 1
    return texte.indexOf('>', debut) + 1
  }

  for (let i = texte.charCodeAt(0) === 0xfeff ? 1 : 0; i < texte.length; ) {
    const marque = texte.indexOf('<', i)
    if (marque < 0) break
    if (marque > i) accumuler(decoderTexte(texte.slice(i, marque)), i)
    i = lireMarque(marque)
  }
  fermer()
  return document
}
