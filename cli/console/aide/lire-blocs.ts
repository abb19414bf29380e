/** Un bloc d'une page de docs/ : le sous-ensemble de Markdown que ces pages emploient. */
export type Bloc =
  | { genre: 'titre'; niveau: number; texte: string; ancre: string }
  | { genre: 'paragraphe'; texte: string }
  | { genre: 'liste'; ordonnee: boolean; elements: readonly string[] }
  | { genre: 'code'; texte: string }
  | { genre: 'table'; entete: readonly string[]; lignes: readonly (readonly string[])[] }

const TITRE = /^(#{1,6})\s+(.*)$/
const CLOTURE = /^(`{3,})/
const PUCE = /^\s*[-*]\s+(.*)$/
const NUMERO = /^\s*\d+[.)]\s+(.*)$/
const RANGEE = /^\s*\|(.*)\|\s*$/

interface Curseur {
  lignes: readonly string[]
  rang: number
}

const courante = ({ lignes, rang }: Curseur): string | undefined => lignes[rang]

/** Prend les lignes qui suivent tant qu'elles répondent au motif. */
function prendreTant(curseur: Curseur, motif: RegExp): RegExpExecArray[] {
  const prises: RegExpExecArray[] = []
  for (let trouve = motif.exec(courante(curseur) ?? ''); trouve; ) {
    prises.push(trouve)
    curseur.rang += 1
    trouve = motif.exec(courante(curseur) ?? '')
  }
  return prises
}

function lireCode(curseur: Curseur, cloture: string): Bloc {
  curseur.rang += 1
  const debut = curseur.rang
  while (courante(curseur) !== undefined && !courante(curseur)?.startsWith(cloture))
    curseur.rang += 1
  const texte = curseur.lignes.slice(debut, curseur.rang).join('\n')
  curseur.rang += 1
  return { genre: 'code', texte }
}

/** Une barre échappée, `\|`, reste dans sa cellule. */
const cellules = (rangee: string): string[] =>
  rangee.split(/(?<!\\)\|/).map((cellule) => cellule.trim().replaceAll('\\|', '|'))

function lireTable(curseur: Curseur): Bloc {
  const [entete = [], , ...lignes] = prendreTant(curseur, RANGEE).map(([, contenu = '']) =>
    cellules(contenu),
  )
  return { genre: 'table', entete, lignes }
}

const COMMENCE = [TITRE, CLOTURE, PUCE, NUMERO, RANGEE, /^\s*$/]

function lireParagraphe(curseur: Curseur): Bloc {
  const debut = curseur.rang
  curseur.rang += 1
  while (
    courante(curseur) !== undefined &&
    !COMMENCE.some((motif) => motif.test(courante(curseur) ?? ''))
  )
    curseur.rang += 1
  return { genre: 'paragraphe', texte: curseur.lignes.slice(debut, curseur.rang).join(' ') }
}

function lireBloc(curseur: Curseur, ligne: string): Bloc {
  const titre = TITRE.exec(ligne)
  if (titre) {
    curseur.rang += 1
    const texte = titre[2] ?? ''
    return { genre: 'titre', niveau: titre[1]?.length ?? 1, texte, ancre: ancreDe(texte) }
  }
  const cloture = CLOTURE.exec(ligne)?.[1]
  if (cloture !== undefined) return lireCode(curseur, cloture)
  if (RANGEE.test(ligne)) return lireTable(curseur)
  for (const [motif, ordonnee] of [
    [PUCE, false],
    [NUMERO, true],
  ] as const) {
    if (!motif.test(ligne)) continue
    const elements = prendreTant(curseur, motif).map(([, texte = '']) => texte)
    return { genre: 'liste', ordonnee, elements }
  }
  return lireParagraphe(curseur)
}

/** Lit une page de Markdown en blocs ; ce qui n'est pas reconnu est un paragraphe. */
export function lireBlocs(texte: string): Bloc[] {
  const curseur: Curseur = { lignes: texte.replace(/\r\n?/g, '\n').split('\n'), rang: 0 }
  const blocs: Bloc[] = []
  for (let ligne = courante(curseur); ligne !== undefined; ligne = courante(curseur)) {
    if (ligne.trim() === '') curseur.rang += 1
    else blocs.push(lireBloc(curseur, ligne))
  }
  return numeroterAncres(blocs)
}

/** Un titre répété reçoit un numéro. */
function numeroterAncres(blocs: readonly Bloc[]): Bloc[] {
  const vues = new Map<string, number>()
  return blocs.map((bloc) => {
    if (bloc.genre !== 'titre') return bloc
    const rang = vues.get(bloc.ancre) ?? 0
    vues.set(bloc.ancre, rang + 1)
    return rang === 0 ? bloc : { ...bloc, ancre: `${bloc.ancre}-${rang}` }
  })
}

/** L'ancre d'un titre, comme les forges la composent : `## Écrire un pilote` donne `écrire-un-pilote`. */
const ancreDe = (titre: string): string =>
  titre
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
