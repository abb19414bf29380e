import { PREFIXE_ANNUAIRE, type RechercheDestinataire } from '../recherche/composition.ts'
import { nomEntree, type Resultat } from '../recherche/entree.ts'
import { AgeDonnees } from './age.tsx'
import { precisionBoite } from './boites.tsx'
import { ChampsRecherche } from './champs-recherche.tsx'
import { direTotal } from './resultats.tsx'

interface Props {
  recherche: RechercheDestinataire
  /** Adresses déjà choisies hors du carnet, avec le nom qu'en donne l'annuaire. */
  choisis: readonly { adresse: string; nom: string }[]
}

/** Dans le formulaire du message : chercher une personne ou une structure, cocher une de ses boîtes. */
export function DestinatairesAnnuaire({ recherche, choisis }: Props) {
  const { criteres, listes, trouves, age } = recherche
  return (
    <details open={trouves !== null || choisis.length > 0}>
      <summary>Chercher dans l’Annuaire Santé</summary>
      <div class="pile" data-a-la-frappe="annuaire-trouves" data-action="annuaire">
        <AgeDonnees age={age} />
        <ChampsRecherche {...{ criteres, listes }} prefixe={PREFIXE_ANNUAIRE} />
        <div class="actions">
          <button type="submit" class="bouton" name="action" value="annuaire">
            Chercher dans l’annuaire
          </button>
        </div>
        <p class="invisible" role="status" data-annonce-resultats />
        <div id="annuaire-trouves" class="pile">
          <Choisis choisis={choisis} />
          {trouves && <Trouvailles {...trouves} exclus={choisis.map((c) => c.adresse)} />}
        </div>
      </div>
    </details>
  )
}

const Choisis = ({ choisis }: Pick<Props, 'choisis'>) =>
  choisis.length === 0 ? null : (
    <fieldset>
      <legend class="etiquette-groupe">Choisis dans l’annuaire</legend>
      <div class="annuaire-choix">
        {choisis.map(({ adresse, nom }) => (
          <label class="case">
            <input type="checkbox" name="a" value={adresse} checked />
            <span>
              {nom || adresse}
              {nom !== '' && <span class="precision">{adresse}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )

function Trouvailles({
  resultats,
  total,
  exclus,
}: {
  resultats: readonly Resultat[]
  total: number
  exclus: readonly string[]
}) {
  if (resultats.length === 0) return <p class="vide">Personne ne correspond dans l’annuaire.</p>
  return (
    <section class="tableau" tabindex={0} aria-label="Résultats de l’annuaire">
      <table class="annuaire-resultats">
        <caption>
          {direTotal(total)}
          {total > resultats.length && `, les ${resultats.length} premiers : précisez la recherche`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Professionnel ou structure</th>
            <th scope="col">Exercice</th>
            <th scope="col">Boîtes MSSanté</th>
          </tr>
        </thead>
        <tbody>
          {resultats.map((r) => (
            <tr class={r.boites.length === 0 ? 'sans-boite' : undefined}>
              <th scope="row">
                {nomEntree(r)}
                <p class="secondaire">
                  {[r.specialite || r.profession, r.rpps && `RPPS ${r.rpps}`]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </th>
              <td>
                {r.genre === 'PER' && r.raison}
                <p class="secondaire">{`${r.code_postal} ${r.commune}`.trim()}</p>
              </td>
              <td>
                <Cases resultat={r} exclus={exclus} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cases({ resultat: r, exclus }: { resultat: Resultat; exclus: readonly string[] }) {
  const boites = r.boites.filter(({ adresse }) => !exclus.includes(adresse))
  if (r.boites.length === 0) return <span class="vide">Aucune boîte MSSanté</span>
  if (boites.length === 0) return <span class="secondaire">Déjà choisi</span>
  return (
    <div class="annuaire-choix">
      {boites.map((boite) => (
        <label class="case">
          <input type="checkbox" name="a" value={boite.adresse} />
          <span>
            <span class="adresse-longue">{boite.adresse}</span>
            <span class="precision">{precisionBoite(boite)}</span>
          </span>
        </label>
      ))}
    </div>
  )
}
