import type { Child } from 'hono/jsx'
import type { Annonce } from '../comptes/annonce.ts'
import { nomComplet } from '../comptes/compte.ts'
import { LIBELLES_ROLE } from '../comptes/roles.ts'
import type { Session } from '../comptes/sessions.ts'
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
  annonce: Annonce | null
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

const Pied = () => (
  <footer class="pied">
    <p>
      {PRODUIT} {VERSION}
    </p>
  </footer>
)

/** Qui est connecté, par quelle voie, jusqu'à quand. */
function Utilisateur({ session }: { session: Session }) {
  const { compte, voie, fin } = session
  return (
    <div class="utilisateur">
      <p>
        <a href="/profil">
          <strong>{nomComplet(compte)}</strong>
        </a>
        , {LIBELLES_ROLE[compte.role].toLowerCase()}
        <br />
        <span class="secondaire">
          Connexion par {voie} · fin de session à {heureLue(fin)}
        </span>
      </p>
      <form method="post" action="/deconnexion">
        <button type="submit" class="bouton bouton-discret">
          <Icone nom="deconnexion" />
          Se déconnecter
        </button>
      </form>
    </div>
  )
}

type Rubrique = 'patients' | 'receptions' | 'reglages'
const RUBRIQUES: { id: Rubrique; libelle: string; adresse: string; icone: NomIcone }[] = [
  { id: 'patients', libelle: 'Patients', adresse: '/patients', icone: 'patients' },
  { id: 'receptions', libelle: 'Réceptions', adresse: '/receptions', icone: 'receptions' },
  { id: 'reglages', libelle: 'Réglages', adresse: '/reglages', icone: 'reglages' },
]

/** Que des entrées qui fonctionnent, et qui s'ouvrent à ce compte. */
function Navigation({ cadre, rubrique }: { cadre: Cadre; rubrique: Rubrique | null }) {
  const ouverte: Record<Rubrique, boolean> = {
    patients: true,
    receptions: cadre.receptions !== null,
    reglages: cadre.reglages,
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
              {r.id === 'receptions' && cadre.receptions ? (
                <span class="compte">
                  {cadre.receptions}
                  <span class="invisible"> à traiter</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
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
        <Utilisateur session={cadre.session} />
      </header>
      <div class="corps">
        <Navigation cadre={cadre} rubrique={rubrique} />
        <div class="colonne">
          {bandeau}
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
          <Pied />
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
