import { specialiteLue } from '../../documents/enonces.ts'
import { Champ, type Erreur, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { type Correspondant, nomCorrespondant } from './correspondants.ts'
import {
  CHAMPS_CORRESPONDANT,
  type ChampCorrespondant,
  type SaisieCorrespondant,
} from './saisie.ts'

interface Props {
  cadre: Cadre
  correspondants: readonly Correspondant[]
  saisie: SaisieCorrespondant
  erreurs: readonly Erreur[]
}

/** À qui le cabinet écrit : la liste où les documents prennent leurs destinataires (DOC.05). */
export function PageCorrespondants(props: Props) {
  const { cadre, correspondants, erreurs } = props
  return (
    <Page
      cadre={cadre}
      titre={erreurs.length > 0 ? 'Erreur : correspondants' : 'Correspondants'}
      rubrique="reglages"
    >
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Correspondants</h1>
      <div class="deux-colonnes">
        <section class="tableau" tabindex={0} aria-label="Correspondants du cabinet">
          <table>
            <caption class="invisible">Professionnels proposés comme destinataires</caption>
            <thead>
              <tr>
                <th scope="col">Nom</th>
                <th scope="col">Adresse</th>
                <th scope="col">MSSanté</th>
                <th scope="col">Action</th>
              </tr>
            </thead>
            <tbody>
              {correspondants.map((c) => (
                <Ligne correspondant={c} annuaire={cadre.annuaire} />
              ))}
            </tbody>
          </table>
        </section>
        <Ajout {...props} />
      </div>
    </Page>
  )
}

function Ligne({ correspondant, annuaire }: { correspondant: Correspondant; annuaire: boolean }) {
  const { id, specialite, adresse, telephone, mssante, identifiant } = correspondant
  const nom = nomCorrespondant(correspondant)
  return (
    <tr>
      <th scope="row">
        {annuaire ? <a href={`/annuaire/correspondants/${id}`}>{nom}</a> : nom}
        <p class="secondaire">
          {[specialiteLue(specialite), identifiant && `RPPS ${identifiant.slice(1)}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </th>
      <td>
        {adresse && [adresse.voie, adresse.codePostal, adresse.commune].filter(Boolean).join(' ')}
        {telephone && <p class="secondaire">{telephone}</p>}
      </td>
      <td class="adresse-longue">{mssante}</td>
      <td>
        <form method="post" action={`/reglages/correspondants/${id}/retirer`}>
          <button type="submit" class="bouton bouton-discret" aria-label={`Retirer ${nom}`}>
            Retirer
          </button>
        </form>
      </td>
    </tr>
  )
}

function Ajout({ saisie, erreurs }: Pick<Props, 'saisie' | 'erreurs'>) {
  return (
    <form
      method="post"
      action="/reglages/correspondants"
      class="carte carte-dense pile"
      aria-labelledby="titre-ajout"
      novalidate
    >
      <h2 id="titre-ajout">Ajouter un correspondant</h2>
      <SommaireErreurs erreurs={erreurs} libelles={CHAMPS_CORRESPONDANT} />
      {(Object.entries(CHAMPS_CORRESPONDANT) as [ChampCorrespondant, string][]).map(
        ([nom, libelle]) => (
          <Champ
            {...{ nom, libelle }}
            valeur={saisie[nom]}
            erreur={erreurDe(erreurs, nom)}
            obligatoire={nom === 'nom' || nom === 'prenom'}
          />
        ),
      )}
      <label class="case">
        <input type="checkbox" name="medecin" value="oui" checked={saisie.medecin === 'oui'} />
        Médecin, appelé « Docteur »
      </label>
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Ajouter le correspondant
        </button>
      </div>
    </form>
  )
}
