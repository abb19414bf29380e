import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { Comparaison, TraitCompare } from '../regles/comparer.ts'

/** Une forme par mot : la couleur n'est jamais seule à parler. */
const FORMES: Record<Comparaison, NomIcone> = {
  identique: 'succes',
  différent: 'erreur',
  nouveau: 'information',
}

function Valeur({ texte, ecart }: { texte: string; ecart: boolean }) {
  if (texte === '') return <span class="vide">Non renseigné</span>
  return <span class={ecart ? 'ecart' : undefined}>{texte}</span>
}

/** Dossier et INSi côte à côte ; un écart est souligné et nommé. */
export function TableauComparaison({ traits }: { traits: readonly TraitCompare[] }) {
  return (
    <section class="tableau" tabindex={0} aria-label="Comparaison du dossier et d'INSi">
      <table>
        <caption class="invisible">Comparaison du dossier et de la réponse d'INSi</caption>
        <thead>
          <tr>
            <th scope="col">Trait</th>
            <th scope="col">Dossier</th>
            <th scope="col">INSi</th>
            <th scope="col">Comparaison</th>
          </tr>
        </thead>
        <tbody>
          {traits.map(({ libelle, dossier, insi, comparaison }) => (
            <tr>
              <th scope="row">{libelle}</th>
              <td>
                <Valeur texte={dossier} ecart={comparaison === 'différent'} />
              </td>
              <td>
                <Valeur texte={insi} ecart={comparaison === 'différent'} />
              </td>
              <td class="compact">
                <span class={`comparaison comparaison-${comparaison}`}>
                  <Icone nom={FORMES[comparaison]} />
                  {comparaison}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
