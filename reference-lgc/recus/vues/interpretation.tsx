import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { Ecart } from '../bio/ecart.ts'

/** Ce que chaque code veut dire (HL7 ObservationInterpretation). */
const MOTS: Readonly<Record<string, string>> = {
  N: 'Normal',
  H: 'Élevé',
  L: 'Bas',
  HH: 'Très élevé, critique',
  LL: 'Très bas, critique',
  A: 'Anormal',
  AA: 'Anormal, critique',
  HU: 'Nettement élevé',
  LU: 'Nettement bas',
  S: 'Sensible',
  I: 'Intermédiaire',
  R: 'Résistant',
  POS: 'Positif',
  NEG: 'Négatif',
}

const CRITIQUES = ['AA', 'HH', 'LL']

/** L'interprétation du laboratoire ; à défaut, l'écart que disent les nombres. */
export function Interpretation({ codes, ecart }: { codes: readonly string[]; ecart: Ecart }) {
  const mots = codes.map((code) => MOTS[code] ?? code)
  const seulement = codes.every((code) => code === 'N') && ecart !== null
  if (seulement) mots.push(ecart === 'sous' ? 'Sous l’intervalle' : 'Au-dessus de l’intervalle')
  if (mots.length === 0) return <span class="secondaire">Non donnée</span>
  const critique = codes.some((code) => CRITIQUES.includes(code))
  const icone: NomIcone | null = critique ? 'erreur' : ecart ? 'attention' : null
  const classe = critique ? 'signal-critique' : ecart ? 'signal-ecart' : ''
  return (
    <span class={classe === '' ? undefined : `signal ${classe}`}>
      {icone && <Icone nom={icone} />}
      {mots.join(', ')}
    </span>
  )
}
