import type { Child } from 'hono/jsx'
import { specialiteLue } from '../../documents/enonces.ts'
import {
  type Correspondant,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import { Etiquette } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Rapprochement } from '../rapprochement/difference.ts'
import { EtatRapprochement } from './rapprochement.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patientId: number
  correspondants: readonly { correspondant: Correspondant; rapprochement: Rapprochement }[]
  /** Ceux du cabinet qui ne suivent pas encore ce patient. */
  autres: readonly Correspondant[]
}

/** Les professionnels qui suivent le patient (LABEL.06), et comment en ajouter. */
export function PageCorrespondantsPatient(props: Props) {
  const { cadre, bandeau, patientId, correspondants, autres } = props
  const adresse = `/patients/${patientId}/correspondants`
  return (
    <Page cadre={cadre} titre="Correspondants du patient" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patientId}`}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>Correspondants du patient</h1>
        <p class="actions">
          <a class="bouton bouton-principal" href={`${adresse}/annuaire`}>
            Ajouter depuis l'annuaire
          </a>
        </p>
      </div>
      {correspondants.length === 0 ? (
        <section class="carte etat-vide" aria-label="Correspondants">
          <h2>Aucun correspondant</h2>
          <p>Cherchez dans l'annuaire le médecin, l'infirmier ou le service qui suit ce patient.</p>
        </section>
      ) : (
        <section class="tableau" tabindex={0} aria-label="Correspondants du patient">
          <table>
            <caption class="invisible">Professionnels qui suivent le patient</caption>
            <thead>
              <tr>
                <th scope="col">Nom</th>
                <th scope="col">Adresse</th>
                <th scope="col">MSSanté</th>
                <th scope="col">Annuaire</th>
                <th scope="col">Action</th>
              </tr>
            </thead>
            <tbody>
              {correspondants.map((ligne) => (
                <Ligne {...ligne} adresse={adresse} messagerie={cadre.messagerie !== null} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {autres.length > 0 && <Rattacher adresse={adresse} autres={autres} />}
    </Page>
  )
}

interface PropsLigne {
  correspondant: Correspondant
  rapprochement: Rapprochement
  adresse: string
  messagerie: boolean
}

function Ligne({ correspondant: c, rapprochement, adresse, messagerie }: PropsLigne) {
  const nom = nomCorrespondant(c)
  return (
    <tr>
      <th scope="row">
        <a href={`/annuaire/correspondants/${c.id}`}>{nom}</a>
        <p class="secondaire">
          {[specialiteLue(c.specialite), c.identifiant && `RPPS ${c.identifiant.slice(1)}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </th>
      <td>
        {c.adresse &&
          [c.adresse.voie, c.adresse.codePostal, c.adresse.commune].filter(Boolean).join(' ')}
        {c.telephone && <p class="secondaire">{c.telephone}</p>}
      </td>
      <td class="adresse-longue annuaire-boite">
        {c.mssante && messagerie ? (
          <a href={`/messagerie/nouveau?a=${encodeURIComponent(c.mssante)}`}>{c.mssante}</a>
        ) : (
          (c.mssante ?? '–')
        )}
      </td>
      <td>
        <EtatRapprochement rapprochement={rapprochement} />
      </td>
      <td>
        <form method="post" action={`${adresse}/${c.id}/detacher`}>
          <button type="submit" class="bouton bouton-discret" aria-label={`Détacher ${nom}`}>
            Détacher
          </button>
        </form>
      </td>
    </tr>
  )
}

const Rattacher = ({ adresse, autres }: { adresse: string; autres: readonly Correspondant[] }) => (
  <form
    method="post"
    action={`${adresse}/rattacher`}
    class="carte carte-dense actions"
    aria-label="Rattacher un correspondant du cabinet"
  >
    <Etiquette nom="correspondant" libelle="Correspondant du cabinet" />
    <div class="champ">
      <select id="correspondant" name="correspondant">
        {autres.map((c) => (
          <option value={String(c.id)}>{nomCorrespondant(c)}</option>
        ))}
      </select>
    </div>
    <button type="submit" class="bouton">
      Rattacher au patient
    </button>
  </form>
)
