import type { Anomalie } from '../anomalie.ts'
import { anomalieHl7 } from './anomalie-hl7.ts'
import { CHAMPS_MAX, SEGMENTS_MAX } from './limites.ts'
import type { Champ, MessageHl7, Segment } from './types.ts'

const REGLE = { regle: 'hl7.entete-lisible', source: 'HL7 v2.5, chapitre 2', marque: 'V' } as const
const LIMITE = { regle: 'hl7.taille', source: 'limite du banc', marque: 'C' } as const

interface Separateurs {
  champ: string
  composante: string
  repetition: string
  echappement: string
  sousComposante: string
}

/** Les cinq séparateurs, que l'en-tête annonce lui-même. */
function lireSeparateurs(entete: string): Separateurs | null {
  const [champ, composante, repetition, echappement, sousComposante] = entete.slice(3, 8)
  if (!entete.startsWith('MSH') || !champ || !composante || !repetition) return null
  if (!echappement || !sousComposante || entete[8] !== champ) return null
  const tous = [champ, composante, repetition, echappement, sousComposante]
  return new Set(tous).size === 5 && !tous.some((s) => /[A-Za-z0-9\s]/.test(s))
    ? { champ, composante, repetition, echappement, sousComposante }
    : null
}

/** `\F\`, `\S\`, `\T\`, `\R\`, `\E\` et `\X..\` ; une autre séquence reste telle quelle. */
function rendreEchappements(texte: string, s: Separateurs): string {
  if (!texte.includes(s.echappement)) return texte
  const morceaux = texte.split(s.echappement)
  const rendus: Record<string, string> = {
    F: s.champ,
    S: s.composante,
    T: s.sousComposante,
    R: s.repetition,
    E: s.echappement,
  }
  return morceaux
    .map((morceau, rang) => {
      // Un rang impair est entre deux signes d'échappement, sauf si le second manque.
      if (rang % 2 === 0) return morceau
      if (rang === morceaux.length - 1) return s.echappement + morceau
      const hexa = /^X((?:[0-9A-Fa-f]{2})+)$/.exec(morceau)?.[1]
      if (hexa !== undefined) return Buffer.from(hexa, 'hex').toString('latin1')
      return rendus[morceau] ?? s.echappement + morceau + s.echappement
    })
    .join('')
}

const lireChamp = (texte: string, s: Separateurs): Champ =>
  texte
    .split(s.repetition)
    .map((repetition) =>
      repetition
        .split(s.composante)
        .map((composante) =>
          composante.split(s.sousComposante).map((valeur) => rendreEchappements(valeur, s)),
        ),
    )

function lireSegment(ligne: string, s: Separateurs): Segment {
  const [nom = '', ...suite] = ligne.split(s.champ)
  if (nom !== 'MSH') return { nom, champs: suite.map((champ) => lireChamp(champ, s)) }
  const [encodage = '', ...champs] = suite
  return {
    nom,
    champs: [[[[s.champ]]], [[[encodage]]], ...champs.map((champ) => lireChamp(champ, s))],
  }
}

/**
 * Découpe un message HL7 v2 en segments, champs, répétitions, composantes et sous-composantes
 * (lecture indépendante de celle du logiciel jugé). Rend l'anomalie quand l'en-tête MSH est absent
 * ou ses séparateurs illisibles, ou quand le message dépasse 2 000 segments ou 400 champs.
 */
export function lireMessageHl7(texte: string): { message: MessageHl7 } | { anomalie: Anomalie } {
  const lignes = texte.split(/\r\n|\r|\n/).filter((ligne) => ligne !== '')
  const separateurs = lireSeparateurs(lignes[0] ?? '')
  if (separateurs === null)
    return {
      anomalie: anomalieHl7(REGLE, 'Le message ne commence pas par un segment MSH lisible.'),
    }
  if (lignes.length > SEGMENTS_MAX)
    return { anomalie: anomalieHl7(LIMITE, `Message de plus de ${SEGMENTS_MAX} segments, non lu.`) }
  const trop = lignes.findIndex(
    (l) => l.split(separateurs.champ, CHAMPS_MAX + 1).length > CHAMPS_MAX,
  )
  if (trop >= 0)
    return { anomalie: anomalieHl7(LIMITE, `Segment de plus de ${CHAMPS_MAX} champs.`, trop + 1) }
  return {
    message: {
      segments: lignes.map((ligne) => lireSegment(ligne, separateurs)),
      finsDeSegment: /\n/.test(texte) ? 'autres' : 'retour-chariot',
    },
  }
}
