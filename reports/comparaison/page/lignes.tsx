import { brut, fr } from '../../rapport-html/textes.ts'
import type { LigneChangee } from '../textes/differer-lignes.ts'

const MONTREES = 40

/** Ce qui a disparu et ce qui est neuf, ligne à ligne ; le signe et le mot le disent autant que la couleur. */
export const Lignes = ({ lignes }: { lignes: readonly LigneChangee[] }) => {
  if (lignes.length === 0) return null
  const reste = lignes.length - MONTREES
  return (
    <ul class="lignes">
      {lignes.slice(0, MONTREES).map(({ genre, texte }) =>
        genre === 'retiree' ? (
          <li>
            <span class="pour-lecteur">{fr('Avant : ')}</span>
            <del>{brut(texte)}</del>
          </li>
        ) : (
          <li>
            <span class="pour-lecteur">{fr('Après : ')}</span>
            <ins>{brut(texte)}</ins>
          </li>
        ),
      )}
      {reste > 0 && <li class="second">{fr(`et ${reste} autres lignes`)}</li>}
    </ul>
  )
}
