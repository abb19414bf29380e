// Les formulaires se remplissent aussi sans ce script : il garde chaque frappe et reçoit un fichier déposé.
const DELAI_MS = 400
const RELECTURE_MS = 5000

function suivre(formulaire) {
  const cle = formulaire.dataset.brouillon
  const etat = formulaire.querySelector('[data-etat-brouillon]')
  const dates = {}
  let enAttente = {}
  let minuterie = 0
  let parti = false

  const garder = async () => {
    clearTimeout(minuterie)
    const valeurs = enAttente
    if (Object.keys(valeurs).length === 0) return
    enAttente = {}
    try {
      const corps = JSON.stringify({ cle, valeurs })
      const reponse = await fetch('/attestations/brouillon', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: corps,
        keepalive: corps.length < 60_000,
      })
      if (!reponse.ok) throw new Error(String(reponse.status))
      etat.textContent = `Gardé à ${new Date().toLocaleTimeString('fr-FR')}.`
    } catch {
      enAttente = { ...valeurs, ...enAttente }
      etat.textContent =
        'Pas encore gardé : la console ne répond pas. Nouvel essai dans un instant.'
      minuterie = setTimeout(garder, 2000)
    }
  }

  /** La dernière frappe l'emporte ; qui l'a faite se lit sous le champ. */
  const relire = async () => {
    if (document.hidden || parti) return
    const reponse = await fetch(`/attestations/brouillon?${new URLSearchParams({ cle })}`).catch(
      () => null,
    )
    if (!reponse?.ok) return
    for (const [nom, { valeur, date, note }] of Object.entries(await reponse.json())) {
      const champ = formulaire.elements[nom]
      const nouvelle = dates[nom] !== undefined && dates[nom] !== date
      dates[nom] = date
      if (!champ || champ === document.activeElement || nom in enAttente) continue
      if (champ.value === valeur || champ.type === 'file') continue
      champ.value = valeur
      const avis = formulaire.querySelector(`[data-note="${CSS.escape(nom)}"]`)
      if (avis && nouvelle) avis.textContent = `Modifié par ${note}.`
    }
  }

  formulaire.addEventListener('input', ({ target }) => {
    if (!target.name || target.name.startsWith('_') || target.type === 'file') return
    enAttente[target.name] = target.value
    clearTimeout(minuterie)
    minuterie = setTimeout(garder, DELAI_MS)
  })
  formulaire.addEventListener('submit', () => {
    parti = true
    clearTimeout(minuterie)
    enAttente = {}
  })
  addEventListener('pagehide', garder)
  relire()
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
