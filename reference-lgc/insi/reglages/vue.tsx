import type { Authentification } from '../../options.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { AUTOMATISMES, type Automatisme, LIBELLES_AUTOMATISME } from '../automatismes/reglages.ts'

interface Props {
  cadre: Cadre
  authentification: Authentification
  certificatInstalle: boolean
  actifs: ReadonlySet<Automatisme>
}

/** Deux choix du cabinet : qui s'identifie auprès d'INSi, et ce qui se fait sans clic. */
export function PageReglagesInsi(props: Props) {
  return (
    <Page cadre={props.cadre} titre="Téléservice INSi" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Téléservice INSi</h1>
      <form method="post" action="/reglages/insi" class="carte pile">
        <ChoixAuthentification {...props} />
        <fieldset>
          <legend>
            <h2>Ce que le logiciel fait seul</h2>
          </legend>
          {AUTOMATISMES.map((automatisme) => (
            <ChoixAutomatisme {...{ automatisme, actif: props.actifs.has(automatisme) }} />
          ))}
        </fieldset>
        <p class="champ-aide">Ces réglages valent pour tous les postes du cabinet.</p>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer les réglages INSi
          </button>
        </div>
      </form>
    </Page>
  )
}

function ChoixAuthentification({ authentification, certificatInstalle }: Props) {
  return (
    <fieldset>
      <legend>
        <h2>Qui s'identifie auprès d'INSi</h2>
      </legend>
      <label class="case">
        <input
          type="radio"
          name="authentification"
          value="certificat"
          checked={authentification === 'certificat'}
          disabled={!certificatInstalle}
          aria-describedby="aide-certificat"
        />
        La structure, par son certificat d'organisation
      </label>
      <p class="champ-aide" id="aide-certificat">
        {certificatInstalle
          ? "Certificat logiciel de l'IGC-Santé, obligatoire en centre de santé."
          : "Aucun certificat d'organisation n'est installé sur ce poste."}
      </p>
      <label class="case">
        <input
          type="radio"
          name="authentification"
          value="assertion"
          checked={authentification === 'assertion'}
          aria-describedby="aide-assertion"
        />
        Le professionnel, par sa carte CPx ou Pro Santé Connect
      </label>
      <p class="champ-aide" id="aide-assertion">
        Seuls les utilisateurs qui ont un identifiant national peuvent alors appeler INSi.
      </p>
    </fieldset>
  )
}

function ChoixAutomatisme({ automatisme, actif }: { automatisme: Automatisme; actif: boolean }) {
  const { libelle, aide } = LIBELLES_AUTOMATISME[automatisme]
  return (
    <>
      <label class="case">
        <input
          type="checkbox"
          name="automatismes"
          value={automatisme}
          checked={actif}
          aria-describedby={`aide-${automatisme}`}
        />
        {libelle}
      </label>
      <p class="champ-aide" id={`aide-${automatisme}`}>
        {aide}
      </p>
    </>
  )
}
