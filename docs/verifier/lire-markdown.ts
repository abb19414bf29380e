export interface Bloc {
  langue: string
  /** Attributs de la ligne d'ouverture : `sh verifier=2 raison="…"`. */
  attributs: Readonly<Record<string, string>>
  lignes: readonly string[]
  /** Ligne d'ouverture dans la page, à partir de 1. */
  ligne: number
}

export interface Lien {
  cible: string
  ligne: number
}

const OUVERTURE = /^(\s*)(`{3,})(.*)$/

function lireAttributs(info: string): Record<string, string> {
  const trouves = info.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S+))/g)
  return Object.fromEntries([...trouves].map(([, nom, cite, nu]) => [nom ?? '', cite ?? nu ?? '']))
}

/** Les blocs de code d'une page ; un bloc jamais refermé est une erreur. */
export function lireBlocs(texte: string): readonly Bloc[] {
  const blocs: Bloc[] = []
  let ouvert: { fin: string; info: string; ligne: number; lignes: string[] } | null = null
  for (const [rang, ligne] of texte.split(/\r?\n/).entries()) {
    const [, , barriere = '', info = ''] = OUVERTURE.exec(ligne) ?? []
    if (ouvert === null) {
      if (barriere !== '')
        ouvert = { fin: barriere, info: info.trim(), ligne: rang + 1, lignes: [] }
      continue
    }
    if (barriere.startsWith(ouvert.fin) && info.trim() === '') {
      const { info: tete, ligne: debut, lignes } = ouvert
      blocs.push({
        langue: tete.split(/\s/)[0] ?? '',
        attributs: lireAttributs(tete),
        lignes,
        ligne: debut,
      })
      ouvert = null
      continue
    }
    ouvert.lignes.push(ligne)
  }
  if (ouvert !== null) throw new Error(`bloc de code ouvert ligne ${ouvert.ligne}, jamais refermé`)
  return blocs
}

/** Le texte sans ses blocs ni son code en ligne, ligne à ligne. */
export function proseDe(texte: string): readonly string[] {
  let dansBloc = false
  return texte.split(/\r?\n/).map((ligne) => {
    if (OUVERTURE.test(ligne)) {
      dansBloc = !dansBloc
      return ''
    }
    return dansBloc ? '' : ligne.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
  })
}

/** Les liens et les images d'une page, hors code. */
export function lireLiens(texte: string): readonly Lien[] {
  return proseDe(texte).flatMap((ligne, rang) =>
    [...ligne.matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, cible]) => ({
      cible: cible ?? '',
      ligne: rang + 1,
    })),
  )
}

/** L'ancre qu'une forge donne à un titre : minuscules, sans ponctuation, tirets pour les espaces. */
const ancreDe = (titre: string): string =>
  titre
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** Les ancres d'une page ; un titre répété reçoit un numéro. */
export function lireAncres(texte: string): ReadonlySet<string> {
  const vues = new Map<string, number>()
  let dansBloc = false
  const ancres = texte.split(/\r?\n/).flatMap((ligne) => {
    if (OUVERTURE.test(ligne)) dansBloc = !dansBloc
    const titre = dansBloc ? null : /^#{1,6}\s+(.*)$/.exec(ligne)?.[1]
    if (!titre) return []
    const base = ancreDe(titre)
    const rang = vues.get(base) ?? 0
    vues.set(base, rang + 1)
    return [rang === 0 ? base : `${base}-${rang}`]
  })
  return new Set(ancres)
}
