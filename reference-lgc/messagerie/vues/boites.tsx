import { Champ } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { type Boite, FAMILLES, LIBELLES_FAMILLE } from '../boites/boite.ts'
import { Onglets } from './onglets.tsx'

export interface SaisieBoite {
  adresse: string
  famille: string
  libelle: string
}

interface Props {
  cadre: Cadre
  boites: readonly Boite[]
  saisie: SaisieBoite
  erreur: string | null
  /** Cet utilisateur ajoute des boîtes à la structure. */
  administre: boolean
}

/** Les boîtes que l'utilisateur ouvre, et de quoi en ajouter une. */
export function PageBoites({ cadre, boites, saisie, erreur, administre }: Props) {
  return (
    <Page cadre={cadre} titre="Mes boîtes" rubrique="messagerie">
      <div class="titre-page">
        <h1>Mes boîtes</h1>
        {administre && (
          <div class="actions">
            <a class="bouton" href="/messagerie/journal">
              Journal de la messagerie
            </a>
          </div>
        )}
      </div>
      <Onglets actif="boites" boiteId={null} />
      {erreur && (
        <Message genre="erreur">
          <p>{erreur}</p>
        </Message>
      )}
      {boites.length > 0 && <Tableau boites={boites} />}
      <form method="post" action="/messagerie/boites" class="carte pile" novalidate>
        <h2>Ajouter une boîte</h2>
        <Champ
          nom="adresse"
          libelle="Adresse MSSanté"
          valeur={saisie.adresse}
          aide="Le logiciel trouve seul les serveurs de l'opérateur."
          obligatoire
        />
        <fieldset>
          <legend class="etiquette-groupe">Genre de boîte</legend>
          <div class="choix">
            {FAMILLES.filter((f) => f === 'PER' || administre).map((famille) => (
              <label>
                <input
                  type="radio"
                  name="famille"
                  value={famille}
                  checked={saisie.famille === famille}
                />
                {LIBELLES_FAMILLE[famille]}
              </label>
            ))}
          </div>
        </fieldset>
        {administre && (
          <Champ
            nom="libelle"
            libelle="Intitulé"
            valeur={saisie.libelle}
            aide="Le nom du service ou de l'application, que vos correspondants verront. Vide pour une boîte personnelle."
          />
        )}
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Ajouter la boîte
          </button>
        </div>
      </form>
    </Page>
  )
}

function Tableau({ boites }: { boites: readonly Boite[] }) {
  return (
    <section class="tableau" tabindex={0} aria-label="Boîtes aux lettres">
      <table>
        <caption class="invisible">Boîtes aux lettres</caption>
        <thead>
          <tr>
            <th scope="col">Adresse</th>
            <th scope="col">Genre</th>
            <th scope="col">Intitulé</th>
            <th scope="col">Configuration</th>
          </tr>
        </thead>
        <tbody>
          {boites.map((boite) => (
            <tr>
              <th scope="row">
                <a href={`/messagerie/boites/${boite.id}`}>{boite.adresse}</a>
              </th>
              <td>{LIBELLES_FAMILLE[boite.famille]}</td>
              <td>{boite.libelle}</td>
              <td>{boite.serveurs ? 'Prête' : 'À configurer'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
