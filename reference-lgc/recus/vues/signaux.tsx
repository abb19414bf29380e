import { Icone } from '../../vues/icones.tsx'
import type { SignauxMontres } from '../bio/signaux-montres.ts'

/** Ce qui doit se voir sans ouvrir : une couleur, une forme et des mots (BIO.01 à BIO.03). */
export function Signaux({ signaux }: { signaux: SignauxMontres }) {
  const { critique, horsIntervalle, clinique, nonTransmis } = signaux
  if (!critique && !horsIntervalle && !clinique && !nonTransmis) return null
  return (
    <ul class="signaux" aria-label="Signalements">
      {critique && (
        <li class="signal signal-critique">
          <Icone nom="erreur" />
          Résultat critique
        </li>
      )}
      {horsIntervalle && (
        <li class="signal signal-ecart">
          <Icone nom="attention" />
          Hors intervalle
        </li>
      )}
      {clinique && (
        <li class="signal signal-clinique">
          <Icone nom="information" />
          Élément clinique pertinent
        </li>
      )}
      {nonTransmis && (
        <li class="signal signal-muet">Signalements non transmis : ouvrir pour lire</li>
      )}
    </ul>
  )
}
