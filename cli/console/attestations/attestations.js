// Les formulaires se remplissent aussi sans ce script : il garde chaque frappe et reçoit un fichier déposé.
import { suivreBrouillon } from '../vues/scripts/brouillon.js'

const RELECTURE_MS = 5000

function suivre(formulaire) {
  const cle = formulaire.dataset.brouillon
  const suivi = suivreBrouillon(formulaire, {
    cle: `attestations ${cle}`,
    adresse: '/attestations/brouillon',
    composer: (valeurs) => ({ cle, valeurs }),
  })
  const dates = {}
  // Un formulaire replié n'a pas de lecteur.
  const volet = formulaire.closest('details')

  /** La dernière frappe l'emporte ; qui l'a faite se lit sous le champ. */
  const relire = async () => {
    if (document.hidden || suivi.parti() || volet?.open === false) return
    const libre = suivi.prendreDate()
    const reponse = await fetch(`/attestations/brouillon?${new URLSearchParams({ cle })}`).catch(
      () => null,
    )
    if (!reponse?.ok) return
    for (const [nom, { valeur, date, note }] of Object.entries(await reponse.json())) {
      const nouvelle = dates[nom] !== undefined && dates[nom] !== date
      if (!libre(nom)) continue
      dates[nom] = date
      if (!suivi.poser(nom, valeur)) continue
      const avis = formulaire.querySelector(`[data-note="${CSS.escape(nom)}"]`)
      if (avis && nouvelle) avis.textContent = `Modifié par ${note}.`
    }
  }

  relire()
  volet?.addEventListener('toggle', relire)
  setInterval(relire, RELECTURE_MS)
}

for (const formulaire of document.querySelectorAll('form[data-brouillon]')) suivre(formulaire)

for (const depot of document.querySelectorAll('[data-depot]')) {
  const fichier = depot.querySelector('input[type=file]')
  for (const type of ['dragenter', 'dragover'])
    depot.addEventListener(type, (evenement) => {
      evenement.preventDefault()
      depot.classList.add('attestation-depot-survol')
    })
  for (const type of ['dragleave', 'drop'])
    depot.addEventListener(type, () => depot.classList.remove('attestation-depot-survol'))
  depot.addEventListener('drop', (evenement) => {
    evenement.preventDefault()
    fichier.files = evenement.dataTransfer.files
  })
}
// Un fichier lâché à côté de la zone ne remplace pas la page.
for (const type of ['dragover', 'drop'])
  addEventListener(type, (evenement) => evenement.preventDefault())
