import { LIEU_INCONNU, type Lieu } from '../../cog/cog.ts'
import { Champ } from '../../vues/champ.tsx'
import type { LieuxProposes } from '../saisie/lieu-cherche.ts'

/** Trouver un code par son nom, sans quitter le formulaire ni perdre une saisie. */
export function RechercheLieu({ lieux }: { lieux: LieuxProposes | null }) {
  return (
    <details open={lieux !== null} id="lieux">
      <summary>Trouver le code d'une commune ou d'un pays</summary>
      <div class="pile">
        <Champ
          nom="lieuCherche"
          libelle="Nom de la commune ou du pays"
          valeur={lieux?.texte ?? ''}
          aide="Les premières lettres suffisent ; un code ou un code postal aussi"
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

function Trouves({ texte, trouves, naissance, source }: LieuxProposes) {
  return (
    <>
      <p role="status">{phrase(texte, trouves, naissance)}</p>
      <ul class="lieux" aria-label="Lieux trouvés">
        {trouves.map((lieu) => (
          <Proposition {...lieu} />
        ))}
        {trouves.length === 0 && (
          <Proposition code={LIEU_INCONNU} nom="Lieu inconnu" precision={null} valable />
        )}
      </ul>
      <p class="champ-aide">Source : {source}.</p>
    </>
  )
}

function Proposition({ code, nom, precision, valable }: Lieu) {
  return (
    <li>
      <button type="submit" name="choisirLieu" value={code} class="bouton bouton-discret">
        <span>
          {code} {nom}
          {precision && <span class="precision">{precision}</span>}
          {!valable && <span class="precision">hors de cette période</span>}
        </span>
      </button>
    </li>
  )
}

function phrase(texte: string, trouves: readonly Lieu[], naissance: string | null): string {
  if (trouves.length === 0)
    return `Aucun lieu ne correspond à « ${texte} ». Essayez ses premières lettres, ou choisissez le lieu inconnu si personne ne le sait.`
  if (naissance === null)
    return 'Sans date de naissance, les noms de toutes les époques sont proposés.'
  return trouves.some((lieu) => lieu.valable)
    ? `Lieux qui portaient ce nom ou ce code le ${naissance}.`
    : `Aucun lieu de ce nom le ${naissance} ; ceux d'une autre époque sont montrés.`
}
