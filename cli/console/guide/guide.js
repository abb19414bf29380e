// La page se remplit aussi sans ce script : il garde chaque frappe, reçoit les fichiers et suit la campagne.
const formulaire = document.querySelector('form[data-brouillon]')
const question = formulaire?.elements._question?.value ?? ''
const numero = formulaire?.elements._numero?.value ?? ''
const onglet = crypto.randomUUID?.() ?? String(Math.random())
const etatBrouillon = document.querySelector('[data-etat-brouillon]')

const adresse = (chemin, champs) =>
  `/guide/${chemin}?${new URLSearchParams({ question, numero, onglet, ...champs })}`

// --- Rien de tapé ne se perd : chaque frappe part, regroupée avec ses voisines. ---
const DELAI_MS = 400
let enAttente = {}
let minuterie = 0

async function garder() {
  clearTimeout(minuterie)
  const valeurs = enAttente
  if (Object.keys(valeurs).length === 0) return
  enAttente = {}
  const corps = JSON.stringify({ question, onglet, valeurs, ...(numero ? { numero } : {}) })
  try {
    const reponse = await fetch('/guide/brouillon', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: corps,
      keepalive: corps.length < 60_000,
    })
    if (!reponse.ok && reponse.status !== 409) throw new Error(String(reponse.status))
    etatBrouillon.textContent = `Gardé à ${new Date().toLocaleTimeString('fr-FR')}.`
  } catch {
    enAttente = { ...valeurs, ...enAttente }
    etatBrouillon.textContent =
      'Pas encore gardé : la console ne répond pas. Nouvel essai dans un instant.'
    minuterie = setTimeout(garder, 2000)
  }
}

function noter(champ) {
  if (!champ.name || champ.name.startsWith('_') || champ.type === 'file') return
  enAttente[champ.name] = champ.value
  clearTimeout(minuterie)
  minuterie = setTimeout(garder, DELAI_MS)
}

formulaire?.addEventListener('input', ({ target }) => noter(target))
addEventListener('pagehide', garder)
document.addEventListener('visibilitychange', () => document.hidden && garder())
// La page suivante vient de la réponse à cet envoi : le flux ne doit pas l'interrompre.
let parti = false
formulaire?.addEventListener('submit', () => {
  parti = true
  clearTimeout(minuterie)
  enAttente = {}
})

// --- Ce qu'une autre page tape : sa valeur, et qui l'a tapée. ---
function recevoir({ nom, valeur, note }) {
  if (document.querySelector(`[data-zone="${CSS.escape(nom)}"]`)) return chargerZone(nom)
  const avis = formulaire?.querySelector(`[data-note="${CSS.escape(nom.split('.')[0])}"]`)
  for (const champ of formulaire?.querySelectorAll(`[name="${CSS.escape(nom)}"]`) ?? []) {
    if (champ === document.activeElement || nom in enAttente) continue
    if (champ.type === 'radio') champ.checked = champ.value === valeur
    else champ.value = valeur
  }
  if (avis) avis.textContent = `Modifié par ${note}.`
}

// --- Les fichiers : choisis, déposés, collés, filmés. ---
const zone = (nom) => document.querySelector(`[data-zone="${CSS.escape(nom)}"]`)
const avertir = (nom, texte) => {
  const avis = document.querySelector(`[data-avis="${CSS.escape(nom)}"]`)
  if (avis) avis.textContent = texte
}

function remplacerZone(nom, html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const neuve = page.querySelector('[data-zone]')
  if (!neuve) return
  zone(nom).replaceWith(neuve)
  armerZone(neuve)
}

async function chargerZone(nom) {
  const reponse = await fetch(adresse('zone', { champ: nom }))
  if (reponse.ok) remplacerZone(nom, await reponse.text())
}

async function envoyer(nom, fichiers) {
  for (const fichier of fichiers) {
    avertir(nom, `Envoi de ${fichier.name}…`)
    try {
      const reponse = await fetch(adresse('pieces', { champ: nom, nom: fichier.name }), {
        method: 'POST',
        body: fichier,
      })
      const texte = await reponse.text()
      if (reponse.status === 200 || reponse.status === 422) remplacerZone(nom, texte)
      else avertir(nom, texte)
      if (reponse.status === 422) return
    } catch {
      avertir(nom, 'Le fichier n’est pas parti : la console ne répond pas.')
      return
    }
  }
  avertir(nom, 'Fichier gardé.')
}

/** Une image collée n'a pas de nom qui la distingue. */
function nommerColle(fichier) {
  const extension = fichier.type === 'image/jpeg' ? 'jpg' : 'png'
  const heure = new Date().toLocaleTimeString('fr-FR').replaceAll(':', '-')
  return new File([fichier], `capture-${heure}.${extension}`, { type: fichier.type })
}

const TYPES_FILM = ['video/webm;codecs=vp9', 'video/webm', 'video/mp4']

function armerFilm(champ, nom) {
  const commandes = champ.querySelector('[data-filmer]')
  const [filmer, arreter] = commandes.querySelectorAll('button')
  const type = globalThis.MediaRecorder && TYPES_FILM.find((t) => MediaRecorder.isTypeSupported(t))
  if (!navigator.mediaDevices?.getDisplayMedia || !type) {
    avertir(
      nom,
      'Ce navigateur ne filme pas l’écran ici : ouvrez la console par l’adresse 127.0.0.1, ou déposez un fichier.',
    )
    return
  }
  commandes.hidden = false
  filmer.addEventListener('click', async () => {
    let flux
    try {
      flux = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false })
    } catch (erreur) {
      avertir(
        nom,
        erreur.name === 'NotAllowedError'
          ? 'Le navigateur n’a pas reçu l’autorisation de filmer. Recommencez et choisissez une fenêtre, ou déposez un fichier.'
          : `Le navigateur ne peut pas filmer : ${erreur.message}`,
      )
      return
    }
    const morceaux = []
    const film = new MediaRecorder(flux, { mimeType: type })
    film.addEventListener('dataavailable', ({ data }) => data.size > 0 && morceaux.push(data))
    film.addEventListener('stop', () => {
      for (const piste of flux.getTracks()) piste.stop()
      const extension = type.startsWith('video/mp4') ? 'mp4' : 'webm'
      const sorte = type.split(';')[0]
      envoyer(nom, [new File(morceaux, `film-${Date.now()}.${extension}`, { type: sorte })])
    })
    const finir = () => film.state !== 'inactive' && film.stop()
    arreter.addEventListener('click', finir, { once: true })
    flux.getVideoTracks()[0]?.addEventListener('ended', finir)
    film.start(1000)
    filmer.hidden = true
    arreter.hidden = false
    arreter.focus()
    avertir(nom, 'L’écran est filmé.')
  })
}

function armerZone(champ) {
  const nom = champ.dataset.zone
  const depot = champ.querySelector('[data-depot]')
  const fichier = champ.querySelector('input[type=file]')
  fichier.parentElement.classList.add('guide-choisir')
  champ.querySelector('label[for]').classList.add('bouton')
  fichier.addEventListener('change', () => {
    const choisis = [...fichier.files]
    fichier.value = ''
    envoyer(nom, choisis)
  })
  for (const type of ['dragenter', 'dragover'])
    depot.addEventListener(type, (evenement) => {
      evenement.preventDefault()
      depot.classList.add('guide-depot-survol')
    })
  for (const type of ['dragleave', 'drop'])
    depot.addEventListener(type, () => depot.classList.remove('guide-depot-survol'))
  depot.addEventListener('drop', (evenement) => {
    evenement.preventDefault()
    envoyer(nom, [...evenement.dataTransfer.files])
  })
  for (const bouton of champ.querySelectorAll('[data-retirer]'))
    bouton.addEventListener('click', async (evenement) => {
      evenement.preventDefault()
      const reponse = await fetch(
        adresse('pieces/retirer', { champ: nom, piece: bouton.dataset.retirer }),
        { method: 'POST' },
      )
      if (reponse.ok) remplacerZone(nom, await reponse.text())
    })
  armerFilm(champ, nom)
}

for (const champ of document.querySelectorAll('[data-zone]')) armerZone(champ)
document.addEventListener('paste', (evenement) => {
  const premiere = document.querySelector('[data-zone]')
  const images = [...(evenement.clipboardData?.files ?? [])].filter(({ type }) =>
    type.startsWith('image/'),
  )
  if (!premiere || images.length === 0) return
  evenement.preventDefault()
  envoyer(premiere.dataset.zone, images.map(nommerColle))
})
// Un fichier lâché à côté de la zone ne remplace pas la page.
for (const type of ['dragover', 'drop'])
  addEventListener(type, (evenement) => evenement.preventDefault())

// --- Une ligne de plus dans un tableau, sans recharger. ---
for (const bouton of document.querySelectorAll('[data-ajouter]'))
  bouton.addEventListener('click', (evenement) => {
    evenement.preventDefault()
    const lignes = document.querySelector(`[data-lignes="${CSS.escape(bouton.dataset.ajouter)}"]`)
    const neuve = lignes.lastElementChild.cloneNode(true)
    const rang = lignes.children.length
    for (const champ of neuve.querySelectorAll('[name]')) {
      champ.name = champ.name.replace(/\.\d+\./, `.${rang}.`)
      champ.setAttribute(
        'aria-label',
        champ.getAttribute('aria-label').replace(/\d+$/, String(rang + 1)),
      )
      champ.value = ''
    }
    lignes.append(neuve)
    neuve.querySelector('[name]').focus()
  })

// --- Le temps passé sur l'étape. ---
const temps = document.querySelector('[data-depuis]')
function compter() {
  const secondes = Math.max(0, Math.round((Date.now() - Date.parse(temps.dataset.depuis)) / 1000))
  const [minutes, reste] = [Math.floor(secondes / 60), String(secondes % 60).padStart(2, '0')]
  temps.textContent = `${minutes} min ${reste} s`
}
if (temps) {
  compter()
  setInterval(compter, 1000)
}

// --- La campagne et les autres pages, au fil de l'eau. ---
const flux = new EventSource('/guide/flux')
flux.addEventListener('question', ({ data }) => {
  if (parti || data === question) return
  // Une page qui n'attend rien et à qui rien n'est demandé reste telle quelle.
  if (question === '' && data === '') return
  location.assign('/guide')
})
// Une page au repos suit la campagne : elle commence, elle finit.
const repos = document.querySelector('[data-campagne]')
flux.addEventListener('campagne', ({ data }) => {
  if (repos && data !== repos.dataset.campagne) location.reload()
})
flux.addEventListener('brouillon', ({ data }) => {
  const recu = JSON.parse(data)
  if (!parti && recu.onglet !== onglet) recevoir(recu)
})
for (const [type, id] of [
  ['trafic', 'messages'],
  ['dossier', 'neufs'],
])
  flux.addEventListener(type, ({ data }) => {
    const region = document.getElementById(id)
    const page = new DOMParser().parseFromString(data, 'text/html')
    region?.replaceChildren(...page.body.childNodes)
  })
