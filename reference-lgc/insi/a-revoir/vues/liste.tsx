import type { Patient } from '../../../patients/identite.ts'
import { MOTS_STATUT } from '../../../patients/libelles.ts'
import { dateAffichee } from '../../../patients/saisie/dates.ts'
import { heureLue, jourDe } from '../../../vues/heures.ts'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { StatutIdentite } from '../../../vues/statut.tsx'
import { LIBELLES_MOTIF } from '../../motifs.ts'
import { grouperMatricule, natureDe } from '../../natures.ts'
import type { IdentiteARevoir } from '../depot.ts'

interface Props {
  cadre: Cadre
  identites: readonly { identite: IdentiteARevoir; patient: Patient }[]
}

/** Qui est à revoir, ce qu'il a perdu, et par où commencer. */
export function PageARevoir({ cadre, identites }: Props) {
  return (
    <Page cadre={cadre} titre="Identités à revoir" rubrique="patients">
      <p class="fil">
        <a href="/patients">Patients</a>
      </p>
      <h1>Identités à revoir</h1>
      <p>
        INSi ne reconnaît plus ces identités : leur matricule et leur OID ont été invalidés.
        Contrôlez les traits sur un titre d'identité, corrigez la fiche, puis interrogez INSi. Une
        identité de nouveau obtenue d'INSi quitte la liste.
      </p>
      {identites.length === 0 ? (
        <section class="carte etat-vide" aria-label="Liste">
          <h2>Aucune identité à revoir</h2>
          <p>Une vérification négative d'INSi inscrira ici le patient concerné.</p>
        </section>
      ) : (
        <Tableau identites={identites} />
      )}
    </Page>
  )
}

function Tableau({ identites }: Pick<Props, 'identites'>) {
  return (
    <section class="tableau" tabindex={0} aria-label="Identités à revoir">
      <table>
        <caption class="invisible">
          Identités à revoir, de la plus récente à la plus ancienne
        </caption>
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Statut</th>
            <th scope="col">Matricule invalidé</th>
            <th scope="col" aria-sort="descending">
              Vérification
            </th>
            <th scope="col">
              <span class="invisible">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {identites.map(({ identite, patient }) => (
            <tr>
              <th scope="row">
                <a href={`/patients/${patient.id}`}>
                  {patient.identite.nomNaissance} {patient.identite.premierPrenom}
                </a>
                <br />
                <span class="secondaire">
                  {patient.identite.sexe}, {dateAffichee(patient.identite.dateNaissance)}
                </span>
              </th>
              <td>
                <StatutIdentite statut={patient.statut} />
                <br />
                <span class="secondaire">était {MOTS_STATUT[identite.statutAvant]}</span>
              </td>
              <td class="compact">
                {grouperMatricule(identite.matricule)}
                <br />
                <span class="secondaire">
                  {natureDe(identite.oid)}, OID {identite.oid}
                </span>
              </td>
              <td>
                KO le {jourDe(identite.le)} à {heureLue(identite.le)}, {identite.auteur}
                <br />
                <span class="secondaire">{LIBELLES_MOTIF[identite.motif]}</span>
              </td>
              <td class="compact">
                <form method="post" action={`/patients/a-revoir/${identite.id}`}>
                  <button type="submit" class="bouton bouton-discret">
                    Retirer
                    <span class="invisible">
                      {' '}
                      {patient.identite.nomNaissance} {patient.identite.premierPrenom} de la liste
                    </span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
