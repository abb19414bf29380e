import type { CodeTrouve } from '../recherche/chercher.ts'

interface Props {
  tape: string
  trouves: readonly CodeTrouve[]
}

/** Ce que la recherche propose : la page le remplace à la frappe, ou à l'envoi sans script. */
export function ResultatsRecherche({ tape, trouves }: Props) {
  if (tape.trim() === '')
    return (
      <p class="secondaire">Tapez trois lettres d’une pathologie, d’un acte, d’un médicament.</p>
    )
  if (trouves.length === 0)
    return <p class="secondaire">Rien ne commence par « {tape} » (trois lettres au moins).</p>
  return (
    <ul class="codes-trouves" aria-label="Codes trouvés">
      {trouves.map(({ code, libelle, nomenclature }) => (
        <li>
          <a href={`/nomenclatures/${nomenclature.id}?sous=${encodeURIComponent(code)}`}>
            <span class="referentiel">{nomenclature.sigle}</span> <span class="code">{code}</span>{' '}
            <span class="libelle-code">{libelle}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
