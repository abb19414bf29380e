import { Pages } from '../../vues/pages.tsx'
import { PAR_PAGE, TOTAL_MAX, type Trouves } from '../recherche/chercher.ts'
import { nomEntree, type Resultat } from '../recherche/entree.ts'
import { BoitesDe } from './boites.tsx'

export const direTotal = (total: number): string => {
  if (total > TOTAL_MAX) return `Plus de ${TOTAL_MAX.toLocaleString('fr-FR')} résultats`
  return total === 1 ? '1 résultat' : `${total} résultats`
}

interface Props extends Trouves {
  page: number
  /** Adresse d'une page de ces résultats. */
  adresse: (page: number) => string
  /** Où mène le nom d'un résultat. */
  fiche: (resultat: Resultat) => string
}

/** Les résultats, ceux sans boîte grisés mais présents ; toutes les colonnes d'annuaire.md §9. */
export function Resultats({ resultats, total, page, adresse, fiche }: Props) {
  if (resultats.length === 0)
    return (
      <section class="carte etat-vide" aria-label="Résultats">
        <h2>Personne ne correspond</h2>
        <p>Retirez un critère, ou n’en gardez que les premières lettres.</p>
      </section>
    )
  return (
    <>
      <section class="tableau" tabindex={0} aria-label="Résultats de l’annuaire">
        <table class="annuaire-resultats">
          <caption>{direTotal(total)}, par nom puis par ville</caption>
          <thead>
            <tr>
              <th scope="col">Professionnel</th>
              <th scope="col">RPPS</th>
              <th scope="col">Profession et exercice</th>
              <th scope="col">Structure</th>
              <th scope="col">Téléphone</th>
              <th scope="col">Boîtes MSSanté</th>
            </tr>
          </thead>
          <tbody>
            {resultats.map((r) => (
              <Ligne resultat={r} adresse={fiche(r)} />
            ))}
          </tbody>
        </table>
      </section>
      <Pages {...{ page, adresse }} total={Math.min(total, TOTAL_MAX)} parPage={PAR_PAGE} />
    </>
  )
}

function Ligne({ resultat: r, adresse }: { resultat: Resultat; adresse: string }) {
  return (
    <tr class={r.boites.length === 0 ? 'sans-boite' : undefined}>
      <th scope="row">
        <a href={adresse}>{nomEntree(r)}</a>
      </th>
      <td class="compact">{r.rpps || '–'}</td>
      <td>
        {r.genre === 'ORG' ? 'Structure' : r.profession}
        {r.specialite !== '' && <p>{r.specialite}</p>}
        {r.mode !== '' && <p class="secondaire">{r.mode}</p>}
      </td>
      <td>
        <Structure {...r} />
      </td>
      <td class="compact">{r.telephone || '–'}</td>
      <td>
        <BoitesDe boites={r.boites} />
      </td>
    </tr>
  )
}

function Structure({ raison, enseigne, voie, code_postal, commune }: Resultat) {
  if (raison === '' && commune === '') return <span class="vide">Sans activité ouverte</span>
  return (
    <>
      {raison}
      {enseigne !== '' && enseigne !== raison && <p class="secondaire">Enseigne : {enseigne}</p>}
      <p class="secondaire">
        {voie}
        {voie !== '' && <br />}
        {code_postal} {commune}
      </p>
    </>
  )
}
