import type { EtatMeteo } from '../../meteo/demander.ts'
import { adresseAide } from '../vues/adresses.ts'
import { Message } from '../vues/message.tsx'
import { type Cadre, Page } from '../vues/page.tsx'
import type { ControleTrouve } from './trouver-controle.ts'

interface PropsMeteo {
  cadre: Cadre
  controle: ControleTrouve | null
  /** Nul quand rien ne répond. */
  meteo: EtatMeteo | null
}

const BeauTemps = () => (
  <form method="post" action="/meteo">
    <input type="hidden" name="beau-temps" value="oui" />
    <button type="submit" class="bouton bouton-principal">
      Rendre le beau temps
    </button>
  </form>
)

const Temps = ({ meteo: { enCours } }: { meteo: EtatMeteo }) => (
  <section class="carte pile" aria-labelledby="temps">
    <h2 id="temps">{enCours ? enCours.libelle : 'Beau temps'}</h2>
    {enCours ? (
      <>
        <p>
          <strong>À voir dans le logiciel :</strong> {enCours.aVoir}.
        </p>
        <BeauTemps />
      </>
    ) : (
      <p>Les services simulés répondent normalement.</p>
    )}
  </section>
)

const Situations = ({ meteo: { enCours, situations } }: { meteo: EtatMeteo }) => (
  <ul class="situations">
    {situations.map(({ id, libelle, aVoir }) => (
      <li class="carte carte-dense">
        <div>
          <h3>{libelle}</h3>
          <p class="secondaire">À voir : {aVoir}.</p>
        </div>
        <form method="post" action="/meteo">
          <input type="hidden" name="situation" value={id} />
          <button type="submit" class="bouton" disabled={enCours?.id === id}>
            {enCours?.id === id ? 'En cours' : 'Provoquer'}
            <span class="pour-lecteur"> : {libelle}</span>
          </button>
        </form>
      </li>
    ))}
  </ul>
)

/** Le temps qu'il fait sur les services simulés, pour qui essaie son logiciel à la main. */
export const PageMeteo = ({ cadre, controle, meteo }: PropsMeteo) => (
  <Page cadre={cadre} titre="Météo des services" rubrique="/meteo">
    <h1>Météo des services</h1>
    {meteo === null ? (
      <section class="carte etat-vide">
        <p>
          Aucun service simulé n’est en marche. Lancez « npx segur simulateurs » dans un terminal,
          ou une campagne : cette page agira sur eux.
        </p>
        <p class="actions">
          <a class="bouton" href={adresseAide('simulateurs.md')}>
            Lire comment les démarrer
          </a>
          <a class="bouton bouton-discret" href="/meteo">
            Regarder de nouveau
          </a>
        </p>
      </section>
    ) : (
      <>
        {controle?.origine === 'campagne' && (
          <Message genre="attention">
            <p>
              Ces services sont ceux de la campagne qui joue : une panne provoquée ici peut faire
              échouer le scénario en cours, et chaque scénario rend le beau temps en commençant.
            </p>
          </Message>
        )}
        <p class="secondaire">
          Services joints à <code>{controle?.adresse}</code>
        </p>
        <Temps meteo={meteo} />
        <h2>Provoquer une situation</h2>
        <Situations meteo={meteo} />
      </>
    )}
  </Page>
)
