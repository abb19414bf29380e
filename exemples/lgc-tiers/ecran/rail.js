import { ouvrirDialogue } from './noyau/dialogue.js'
import { html } from './noyau/html.js'
import { aller } from './noyau/naviguer.js'
import { fermerSession } from './noyau/session.js'

const LIENS = [
  ['recherche', '#/usagers', 'Rechercher un usager'],
  ['a-reprendre', '#/a-reprendre', 'Fiches à reprendre'],
  ['consultations', '#/tracabilite/consultations', 'Consultations'],
  ['insi', '#/tracabilite/insi', 'Appels au RNIPP'],
  ['parametres', '#/parametres', 'Paramètres'],
]

async function quitter() {
  const accord = await ouvrirDialogue({
    titre: 'Fermer la session ?',
    corps: html`<p>Ce qui n’est pas enregistré sera perdu.</p>`,
    oui: 'Fermer la session',
    non: 'Rester',
  })
  if (!accord) return
  await fermerSession()
  await aller('#/connexion')
}

function aPropos(version) {
  return ouvrirDialogue({
    titre: 'À propos de Sorbier',
    corps: html`<p>Sorbier, version <strong>${version}</strong>.</p>
      <p>Logiciel d’exemple, sans éditeur ni patient réels.</p>`,
    oui: 'Fermer',
    non: 'Revenir',
  })
}

/** Le rail de gauche : où aller, qui est là ; caché tant que personne n'est connecté. */
export function montrerRail({ compte, version, nom }) {
  const rail = document.querySelector('#rail')
  rail.hidden = !compte
  if (!compte) return
  const superviseur = compte.superviseur ? [['base', '#/base', 'Base de données']] : []
  rail.innerHTML = html`
    <p class="marque"><img src="./sorbier.svg" alt="" width="32" height="32" />Sorbier <b>7</b></p>
    <nav aria-label="Écrans">
      ${[...LIENS, ...superviseur].map(
        ([cle, adresse, mot]) =>
          html`<a href="${adresse}" ${cle === nom ? html`aria-current="page"` : ''}>${mot}</a>`,
      )}
    </nav>
    <div class="moi">
      <p><strong>${compte.nom}</strong><br />${compte.role}</p>
      <button type="button" data-role="a-propos">À propos</button>
      <button type="button" data-role="quitter">Quitter</button>
    </div>`.balisage
  rail.querySelector('[data-role="a-propos"]').onclick = () => void aPropos(version)
  rail.querySelector('[data-role="quitter"]').onclick = () => void quitter()
}
