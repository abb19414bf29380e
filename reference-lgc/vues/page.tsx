import type { Child } from 'hono/jsx'
import type { Annonce } from '../comptes/annonce.ts'
import { nomComplet } from '../comptes/compte.ts'
import { LIBELLES_ROLE } from '../comptes/roles.ts'
import type { Session } from '../comptes/sessions.ts'
import type { EtatDica } from '../dmp/dica/etat.ts'
import { BandeauDica } from '../dmp/vues/bandeau-dica.tsx'
import type { EtatPsc } from '../psc/etat.ts'
import { BandeauPsc } from '../psc/vues/bandeau.tsx'
import type { Attente } from '../recus/lister.ts'
import { AlerteCritique } from '../recus/vues/alerte-critique.tsx'
import { PRODUIT, STRUCTURE, VERSION } from '../version.ts'
import { heureLue } from './heures.ts'
import { Icone, type NomIcone } from './icones.tsx'
import { Message } from './message.tsx'

/** Une adresse change avec son contenu : le cache n'a pas d'âge. */
export interface Ressources {
  /** Adresses à empreinte des fichiers servis par nous. */
  style: string
  script: string
}

/** Ce que toute page doit à celui qui la regarde. */
export interface Cadre {
  ressources: Ressources
  session: Session
  /** Le profil ouvre-t-il les réglages ? */
  reglages: boolean
  /** Ce qui attend dans les réceptions ; `null` quand aucun partenaire n'est raccordé. */
  receptions: number | null
  /** Les documents reçus qui attendent ; `null` pour qui n'ouvre pas les dossiers. */
  recus: Attente | null
  /** Les courriels à lire ; `null` sans messagerie. */
  messagerie: number | null
  /** Vrai quand le cabinet a un annuaire. */
  annuaire: boolean
  annonce: Annonce | null
  /** Ce que Pro Santé Connect ouvre à cette session ; `null` sans Pro Santé Connect. */
  psc: EtatPsc | null
  /** La liste DICA du patient ouvert ; `null` hors d'un dossier, ou sans DMP. */
  dica: EtatDica | null
  /** La page demandée, où revenir après un détour. */
  chemin: string
}

interface PropsDocument {
  titre: string
  ressources: Ressources
  children: Child
}

function Document({ titre, ressources, children }: PropsDocument) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titre} · ${PRODUIT}`}</title>
        <link rel="stylesheet" href={ressources.style} />
        <link rel="icon" type="image/svg+xml" href="/statiques/icone.svg" />
        <script src={ressources.script} defer />
      </head>
      <body>
        <a class="evitement" href="#contenu">
          Aller au contenu
        </a>
        {children}
      </body>
    </html>
  )
}

const Marque = () => (
  <span class="marque">
    <svg class="marque-signe" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" />
      <path d="M9 23V12l7-5 7 5v11m-11 0v-6h8v6" />
    </svg>
    {PRODUIT}
  </span>
)

const Pied = ({ children }: { children?: Child }) => (
  <footer class="pied">
    <p>
      {PRODUIT} {VERSION}
      {children}
      {' · '}
      <a href="/conditions#confidentialite">Confidentialité et RGPD</a>
    </p>
  </footer>
)

/** Qui est connecté, par quelle voie, jusqu'à quand. */
function Utilisateur({ session, psc }: Pick<Cadre, 'session' | 'psc'>) {
  const { compte, voie, fin } = session
  const ouverte = psc?.session.genre === 'ouverte' ? psc.session : null
  return (
    <div class="utilisateur">
      <p>
        <a href="/profil">
          <strong>{nomComplet(compte)}</strong>
        </a>
        , {LIBELLES_ROLE[compte.role].toLowerCase()}
        <br />
        <span class="secondaire">
          Connexion par {voie}
          {ouverte?.situation && ` · ${ouverte.situation}`} · fin de session à {heureLue(fin)}
        </span>
      </p>
      <form method="post" action="/deconnexion">
        {ouverte?.preuve && <input type="hidden" name="preuve" value={ouverte.preuve} />}
        <button type="submit" class="bouton bouton-discret">
          <Icone nom="deconnexion" />
          Se déconnecter
        </button>
      </form>
    </div>
  )
}

type Rubrique =
  | 'patients'
  | 'documents'
  | 'messagerie'
  | 'annuaire'
  | 'receptions'
  | 'nomenclatures'
  | 'reglages'
  | 'comptes'
const RUBRIQUES: { id: Rubrique; libelle: string; adresse: string; icone: NomIcone }[] = [
  { id: 'patients', libelle: 'Patients', adresse: '/patients', icone: 'patients' },
  { id: 'documents', libelle: 'Documents', adresse: '/recus', icone: 'documents' },
  { id: 'messagerie', libelle: 'Messagerie', adresse: '/messagerie', icone: 'messagerie' },
  { id: 'annuaire', libelle: 'Annuaire', adresse: '/annuaire', icone: 'annuaire' },
  { id: 'receptions', libelle: 'Réceptions', adresse: '/receptions', icone: 'receptions' },
  {
    id: 'nomenclatures',
    libelle: 'Nomenclatures',
    adresse: '/nomenclatures',
    icone: 'nomenclatures',
  },
  { id: 'reglages', libelle: 'Réglages', adresse: '/reglages', icone: 'reglages' },
  { id: 'comptes', libelle: 'Comptes', adresse: '/comptes', icone: 'comptes' },
]

/** Que des entrées qui fonctionnent, et qui s'ouvrent à ce compte. */
function Navigation({ cadre, rubrique }: { cadre: Cadre; rubrique: Rubrique | null }) {
  const administre = cadre.session.compte.role === 'administrateur'
  const ouverte: Record<Rubrique, boolean> = {
    patients: !administre,
    documents: cadre.recus !== null,
    messagerie: cadre.messagerie !== null,
    annuaire: cadre.annuaire,
    receptions: cadre.receptions !== null,
    nomenclatures: cadre.session.compte.role === 'medecin',
    reglages: cadre.reglages,
    comptes: administre,
  }
  const visibles = RUBRIQUES.filter((r) => ouverte[r.id])
  return (
    <nav class="navigation" aria-label="Navigation principale">
      <ul>
        {visibles.map((r) => (
          <li>
            <a href={r.adresse} aria-current={r.id === rubrique ? 'page' : undefined}>
              <Icone nom={r.icone} />
              {r.libelle}
              {r.id === 'documents' && cadre.recus?.nonLus ? (
                <span class="compte">
                  {cadre.recus.nonLus}
                  <span class="invisible"> à lire ou à classer</span>
                </span>
              ) : null}
              {r.id === 'messagerie' && cadre.messagerie ? (
                <span class="compte">
                  {cadre.messagerie}
                  <span class="invisible"> à lire</span>
                </span>
              ) : null}
              {r.id === 'receptions' && cadre.receptions ? (
                <span class="compte">
                  {cadre.receptions}
                  <span class="invisible"> à traiter</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
        {cadre.psc?.portail && (
          <li>
            <a href="/dmp/web-ps" target="_blank" rel="noopener">
              <Icone nom="portail" />
              Portail DMP
              <span class="invisible"> (nouvel onglet)</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

interface PropsPage {
  cadre: Cadre
  titre: string
  rubrique: Rubrique | null
  /** Bandeau du patient ouvert. */
  bandeau?: Child
  children: Child
}

/** Une page du logiciel, utilisateur connecté. */
export function Page({ cadre, titre, rubrique, bandeau, children }: PropsPage) {
  return (
    <Document titre={titre} ressources={cadre.ressources}>
      <header class="tete">
        <p class="tete-marque">
          <Marque />
          <span class="secondaire">{STRUCTURE}</span>
        </p>
        <Utilisateur session={cadre.session} psc={cadre.psc} />
      </header>
      {cadre.recus && <AlerteCritique critiques={cadre.recus.critiques} />}
      <BandeauPsc etat={cadre.psc} suite={cadre.chemin} />
      <div class="corps">
        <Navigation cadre={cadre} rubrique={rubrique} />
        <div class="colonne">
          {bandeau}
          {cadre.dica && bandeau && <BandeauDica etat={cadre.dica} />}
          <main id="contenu" tabindex={-1}>
            {cadre.annonce && (
              <Message genre={cadre.annonce.genre}>
                {cadre.annonce.textes.map((t) => (
                  <p>{t}</p>
                ))}
              </Message>
            )}
            {children}
          </main>
          <Pied>
            {' · '}
            <a href="/a-propos">À propos du logiciel</a>
          </Pied>
        </div>
      </div>
    </Document>
  )
}

/** Une page sans utilisateur connecté : connexion, erreur. */
export function PageSeule({ titre, ressources, children }: PropsDocument) {
  return (
    <Document titre={titre} ressources={ressources}>
      <div class="seule">
        <header class="seule-tete">
          <Marque />
          <span class="secondaire">{STRUCTURE}</span>
        </header>
        <main id="contenu" tabindex={-1}>
          {children}
        </main>
        <Pied />
      </div>
    </Document>
  )
}
