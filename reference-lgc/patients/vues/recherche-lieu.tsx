import type { Lieu } from '../../cog/cog.ts'
import { Champ } from '../../vues/champ.tsx'

/** Trouver un code par son nom, sans quitter le formulaire ni perdre une saisie. */
export function RechercheLieu({
  lieux,
}: {
  lieux: { texte: string; trouves: readonly Lieu[] } | null
}) {
  return (
    <details open={lieux !== null} id="lieux">
      <summary>Trouver le code d'une commune ou d'un pays</summary>
      <div class="pile">
        <Champ
          nom="lieuCherche"
          libelle="Nom de la commune ou du pays"
          valeur={lieux?.texte ?? ''}
          aide="Les premières lettres suffisent"
        />
        <div class="actions">
          <button type="submit" name="action" value="chercher-lieu" class="bouton">
            Chercher le lieu
          </button>
        </div>
        {lieux && <Trouves {...lieux} />}
      </div>
    </details>
  )
}

function Trouves({ texte, trouves }: { texte: string; trouves: readonly Lieu[] }) {
  if (trouves.length === 0)
    return (
      <p role="status">Aucun lieu ne porte le nom « {texte} ». Essayez ses premières lettres.</p>
    )
  return (
    <ul class="lieux" aria-label="Lieux trouvés">
      {trouves.map(({ code, nom }) => (
        <li>
          <button type="submit" name="choisirLieu" value={code} class="bouton bouton-discret">
            {code} {nom}
          </button>
        </li>
      ))}
    </ul>
  )
}
