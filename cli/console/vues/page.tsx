import type { Child } from 'hono/jsx'
import { Formes } from '../../../reports/rapport-html/formes.tsx'
import type { Annonce } from '../annonce.ts'
import { Icone, type NomIcone } from './icones.tsx'
import { Message } from './message.tsx'

/** Ce que toute page doit à celui qui la regarde ; `contexte.cadre(c)` le compose. */
export interface Cadre {
  style: string
  /** Adresse du script de ce nom ; lève si aucun module ne le déclare. */
  script(nom: string): string
  menu: readonly { prefixe: string; libelle: string; icone: NomIcone }[]
  produit: { nom: string; version: string | null }
  rem: string
  /** La campagne qui joue en ce moment, pour le rappel en haut de chaque page. */
  enCours: { id: string; phrase: string } | null
  annonce: Annonce | null
  /** Vrai quand une phrase de passe a été demandée : on peut fermer sa séance. */
  seance: boolean
}

interface PropsDocument {
  titre: string
  cadre: Pick<Cadre, 'style' | 'script'>
  scripts?: readonly string[]
  /** Sans script, la page se recharge d'elle-même, en secondes. */
  rafraichir?: number
  children: Child
}

const Document = ({ titre, cadre, scripts = [], rafraichir, children }: PropsDocument) => (
  <html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${titre} · Console Ségur`}</title>
      <link rel="stylesheet" href={cadre.style} />
      <link rel="icon" type="image/svg+xml" href="/statiques/icone.svg" />
      {rafraichir !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(rafraichir)} />
        </noscript>
      )}
      {scripts.map((nom) => (
        <script src={cadre.script(nom)} type="module" />
      ))}
    </head>
    <body>
      <a class="evitement" href="#contenu">
        Aller au contenu
      </a>
      <Formes />
      {children}
    </body>
  </html>
)

const Marque = () => (
  <a class="marque" href="/">
    <svg class="marque-signe" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" />
      <path d="M8 17l5 5 11-12" />
    </svg>
    Console Ségur
  </a>
)

const Menu = ({ cadre, rubrique }: { cadre: Cadre; rubrique: string | null }) => (
  <nav class="navigation" aria-label="Navigation principale">
    <ul>
      {cadre.menu.map(({ prefixe, libelle, icone }) => (
        <li>
          <a href={prefixe} aria-current={prefixe === rubrique ? 'page' : undefined}>
            <Icone nom={icone} />
            {libelle}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Tete = ({ cadre }: { cadre: Cadre }) => (
  <header class="tete">
    <Marque />
    <p class="secondaire tete-produit">
      {cadre.produit.nom} {cadre.produit.version} · {cadre.rem}
    </p>
    {cadre.enCours && (
      <p class="tete-encours">
        <a href={`/direct/${cadre.enCours.id}`}>
          <Icone nom="lancer" />
          {cadre.enCours.phrase}
        </a>
      </p>
    )}
    {cadre.seance && (
      <form method="post" action="/entree/fermer">
        <button type="submit" class="bouton bouton-discret">
          Fermer la séance
        </button>
      </form>
    )}
  </header>
)

interface PropsPage {
  cadre: Cadre
  titre: string
  /** Préfixe de l'entrée du menu à marquer. */
  rubrique: string | null
  scripts?: readonly string[]
  rafraichir?: number
  /** Toute la largeur de l'écran, pour les pages denses. */
  large?: boolean
  children: Child
}

/** Une page de la console : tête, menu, contenu. Le `h1` est dans `children`. */
export const Page = ({ cadre, rubrique, large, children, ...document }: PropsPage) => (
  <Document cadre={cadre} {...document}>
    <Tete cadre={cadre} />
    <div class="corps">
      <Menu cadre={cadre} rubrique={rubrique} />
      <main id="contenu" class={large ? 'large' : ''} tabindex={-1}>
        {cadre.annonce && (
          <Message genre={cadre.annonce.genre}>
            <p>{cadre.annonce.texte}</p>
          </Message>
        )}
        {children}
      </main>
    </div>
  </Document>
)

/** Une page sans menu : la phrase de passe, une erreur. */
export const PageSeule = ({ titre, cadre, children }: PropsDocument) => (
  <Document titre={titre} cadre={cadre}>
    <header class="tete">
      <Marque />
    </header>
    <main id="contenu" class="seule" tabindex={-1}>
      {children}
    </main>
  </Document>
)
