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

interface Props {
  traits: readonly TraitCompare[]
  /** D'où viennent les valeurs comparées. */
  source?: string
}

/** Dossier et source côte à côte ; un écart est souligné et nommé. */
export function TableauComparaison({ traits, source = 'INSi' }: Props) {
  return (
    <section class="tableau" tabindex={0} aria-label={`Comparaison : dossier et ${source}`}>
      <table>
        <caption class="invisible">Comparaison : dossier et {source}</caption>
        <thead>
          <tr>
            <th scope="col">Trait</th>
            <th scope="col">Dossier</th>
            <th scope="col">{source}</th>
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
