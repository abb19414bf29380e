import { attendre } from './attente.js'
import { html } from './html.js'

const cadre = () => document.querySelector('#dialogue')

const boutons = ({ oui, non = 'Revenir', danger = false }) => html`
  <p class="boutons">
    <button value="non" formnovalidate>${non}</button>
    <button value="oui" class="${danger ? 'danger' : 'principal'}">${oui}</button>
  </p>`

/** Ouvre une fenêtre par-dessus l'écran ; rend ce qui y est saisi, ou nul si on revient en arrière. */
export function ouvrirDialogue({ titre, corps, ...commandes }) {
  const dialogue = cadre()
  dialogue.innerHTML = html`
    <form method="dialog">
      <h2 id="dialogue-titre">${titre}</h2>
      ${corps}
      ${boutons(commandes)}
    </form>`.balisage
  dialogue.returnValue = 'non'
  dialogue.showModal()
  const ferme = new Promise((resoudre) => {
    dialogue.onclose = () => {
      const saisi = new FormData(dialogue.querySelector('form'))
      dialogue.innerHTML = ''
      resoudre(dialogue.returnValue === 'oui' ? saisi : null)
    }
  })
  // L'attente se montre dès le choix, sans trou avant la demande qui le suit.
  dialogue.querySelector('form').onsubmit = () => void attendre(() => ferme)
  return ferme
}

/** Referme la fenêtre restée ouverte quand on change d'écran. */
export function fermerDialogue() {
  if (cadre().open) cadre().close('non')
}
