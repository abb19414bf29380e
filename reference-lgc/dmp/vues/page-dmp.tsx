import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { heureLue } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { PAGES_WEB, type PageWeb } from '../client/acces-web.ts'
import type { Consentement, ConsentementPasse } from '../consentement/consentement.ts'
import type { Integration } from '../consultation/consultation.ts'
import type { Recherche } from '../consultation/criteres.ts'
import { compterNouveaux, type LigneDmp } from '../consultation/ligne.ts'
import type { Travail } from '../consultation/travaux.ts'
import { estDuPatient } from '../xds/fiche.ts'
import { ListeDica } from './bandeau-dica.tsx'
import { CarteConsentement } from './consentement.tsx'
import { FormulaireCriteres } from './criteres.tsx'
import { ListeDmp } from './liste.tsx'

export interface PropsDmp {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  consentement: Consentement
  historique: readonly ConsentementPasse[]
  urgence: boolean
  recherche: Recherche
  /** Une recherche de l'utilisateur, pas l'accueil. */
  cherche: boolean
  /** Où en est la lecture de la liste ; `null` tant que rien n'est demandé. */
  liste: Travail<readonly string[]> | null
  lignes: readonly LigneDmp[]
  geste: Travail<string> | null
  integration: Travail<readonly Integration[]> | null
  /** Rien ne se consulte : la liste DICA dit pourquoi. */
  ouvert: boolean
  /** L'accès web contextuel est réglé, et l'INS qualifiée. */
  accesWeb: boolean
  /** Adresse de cette page, critères compris. */
  ici: string
}

/** Le DMP d'un patient : ce qu'il contient à gauche, ce que le patient a dit à droite. */
export function PageDmp(props: PropsDmp) {
  const { cadre, bandeau, patient, ouvert } = props
  const adresse = `/patients/${patient.id}/dmp`
  return (
    <Page
      cadre={cadre}
      titre={`DMP de ${patient.identite.nomNaissance} ${patient.identite.premierPrenom}`}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={`/patients/${patient.id}`}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>DMP / Mon espace santé</h1>
        <div class="actions">
          <a class="bouton" href={`${adresse}/envois`}>
            Envois au DMP
          </a>
          <a class="bouton bouton-discret" href={`/dmp/traces?patient=${patient.id}`}>
            Traces
          </a>
          <a class="bouton bouton-discret" href="/dmp/patients">
            Mes patients
          </a>
          <a class="bouton bouton-discret" href="/dmp/aide">
            Aide
          </a>
        </div>
      </div>
      <Gestes {...props} />
      <div class="deux-colonnes">
        <div class="pile">{ouvert ? <Documents {...props} /> : <Ferme {...props} />}</div>
        <div class="pile">
          <CarteConsentement
            patientId={patient.id}
            consentement={props.consentement}
            historique={props.historique}
            urgence={props.urgence}
          />
          {props.accesWeb && <AccesWeb adresse={adresse} />}
        </div>
      </div>
    </Page>
  )
}

function Ferme({ cadre, patient }: PropsDmp) {
  const enCours = cadre.dica?.conditions.some(({ etat }) => etat.startsWith('Vérification'))
  return (
    <section class="carte pile" aria-labelledby="titre-ferme">
      <h2 id="titre-ferme">
        {enCours ? 'Vérification du dossier…' : 'Le DMP ne se consulte pas encore'}
      </h2>
      <p>
        {enCours
          ? 'Le DMP est interrogé en arrière-plan. Continuez votre travail : cette page se met à jour seule.'
          : 'Quatre conditions sont nécessaires. Voici ce qui manque, et quoi faire.'}
      </p>
      {cadre.dica && <ListeDica etat={cadre.dica} />}
      <form method="post" action={`/patients/${patient.id}/dmp/verifier`} class="actions">
        <button type="submit" class="bouton">
          Vérifier de nouveau
        </button>
      </form>
    </section>
  )
}

function Documents(props: PropsDmp) {
  const { patient, lignes, recherche, cherche } = props
  const adresse = `/patients/${patient.id}/dmp`
  const duPatient = lignes.filter(({ fiche }) => estDuPatient(fiche))
  const soins = lignes.filter(({ fiche }) => !estDuPatient(fiche))
  return (
    <>
      <FormulaireCriteres adresse={adresse} recherche={recherche} ouvert={cherche} />
      <EtatListe {...props} />
      {soins.length > 0 && <ListeDmp adresse={adresse} nom="Documents de soins" lignes={soins} />}
      {duPatient.length > 0 && (
        <>
          <h2>Déposés par le patient</h2>
          <ListeDmp adresse={adresse} nom="Documents du patient" lignes={duPatient} />
        </>
      )}
      {lignes.some(({ local }) => !local) && (
        <form id="integrer" method="post" action={`${adresse}/integrer`} class="actions">
          <input type="hidden" name="ici" value={props.ici} />
          <button type="submit" class="bouton bouton-principal">
            Intégrer au dossier les documents choisis
          </button>
        </form>
      )}
    </>
  )
}

function EtatListe(props: PropsDmp) {
  const { liste, lignes, cherche, recherche, ici, patient } = props
  const nouveaux = compterNouveaux(lignes)
  const presents = lignes.filter(({ etiquettes }) => !etiquettes.includes('supprime')).length
  const relire = (texte: string) => (
    <form method="post" action={`/patients/${patient.id}/dmp/relire`}>
      <input type="hidden" name="ici" value={ici} />
      <button type="submit" class="bouton bouton-discret">
        {texte}
      </button>
    </form>
  )
  if (!liste || liste.genre === 'en-cours')
    return (
      <Message genre="information">
        <p>
          Le DMP est interrogé
          {liste ? ` depuis ${heureLue(liste.depuis)}` : ''}. Continuez votre travail : la liste
          arrive ici. <a href={ici}>Relire</a>
        </p>
      </Message>
    )
  if (liste.genre === 'echec')
    return (
      <>
        <Message genre="attention">
          <p>{liste.echec.message}</p>
          {lignes.length > 0 && <p>Ce qui suit a été lu auparavant.</p>}
        </Message>
        <div class="actions">{relire('Réessayer')}</div>
      </>
    )
  return (
    <div class="actions">
      <p role="status">
        <strong>
          {presents === 0 ? 'Aucun document' : `${presents} document${presents > 1 ? 's' : ''}`}
        </strong>
        {nouveaux > 0 && `, dont ${nouveaux} nouveau${nouveaux > 1 ? 'x' : ''}`}
        <span class="secondaire">
          {' '}
          · lu à {heureLue(liste.le)}
          {!cherche && ' · documents des deux dernières années'}
          {cherche && !recherche.tout && !recherche.du && ' · deux dernières années seulement'}
        </span>
      </p>
      {!recherche.tout && (
        <a href={`/patients/${patient.id}/dmp?tout=oui`}>Voir sans limite de date</a>
      )}
      {relire('Relire le DMP')}
    </div>
  )
}

/** Ce que les gestes de l'utilisateur sont devenus. */
function Gestes({ geste, integration, ici }: PropsDmp) {
  return (
    <>
      {geste && <EtatGeste geste={geste} ici={ici} />}
      {integration && <EtatIntegration integration={integration} ici={ici} />}
    </>
  )
}

function EtatGeste({ geste, ici }: { geste: Travail<string>; ici: string }) {
  if (geste.genre === 'en-cours')
    return (
      <Message genre="information">
        <p>
          Le changement est envoyé au DMP. <a href={ici}>Relire</a>
        </p>
      </Message>
    )
  return geste.genre === 'echec' ? (
    <Message genre="attention">
      <p>{geste.echec.message}</p>
    </Message>
  ) : (
    <Message genre="succes">
      <p>« {geste.valeur} » : changement fait au DMP.</p>
    </Message>
  )
}

function EtatIntegration({
  integration,
  ici,
}: {
  integration: Travail<readonly Integration[]>
  ici: string
}) {
  if (integration.genre === 'en-cours')
    return (
      <Message genre="information">
        <p>
          Les documents sont lus au DMP. Continuez votre travail. <a href={ici}>Relire</a>
        </p>
      </Message>
    )
  if (integration.genre === 'echec')
    return (
      <Message genre="attention">
        <p>{integration.echec.message}</p>
      </Message>
    )
  const rates = integration.valeur.some(({ issue }) =>
    ['echec', 'refuse', 'illisible', 'a-classer'].includes(issue.genre),
  )
  return (
    <Message genre={rates ? 'attention' : 'succes'}>
      <ul>
        {integration.valeur.map(({ titre, issue }) => (
          <li>
            {'id' in issue ? <a href={`/recus/${issue.id}`}>{titre}</a> : titre} :{' '}
            {direIssue(issue)}
          </li>
        ))}
      </ul>
    </Message>
  )
}

function direIssue(issue: Integration['issue']): string {
  if (issue.genre === 'classe')
    return issue.place === 'nouvelle-version'
      ? 'intégré, nouvelle version.'
      : issue.place === 'version-anterieure'
        ? 'intégré comme ancienne version.'
        : 'intégré au dossier.'
  if (issue.genre === 'a-classer') return `reçu, à classer : ${issue.attente}`
  return issue.raison
}

const AccesWeb = ({ adresse }: { adresse: string }) => (
  <section class="carte carte-dense" aria-labelledby="titre-web">
    <h2 id="titre-web">Accès web au DMP</h2>
    <ul>
      {(Object.keys(PAGES_WEB) as PageWeb[]).map((page) => (
        <li>
          <a href={`${adresse}/acces-web/${page}`} target="_blank" rel="noopener">
            {PAGES_WEB[page]}
            <span class="invisible"> (nouvel onglet)</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)
