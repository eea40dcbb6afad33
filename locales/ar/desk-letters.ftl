# الرسائل كما تظهر في مكتب المنظمين.

desk-letter-failed = لم تُسلَّم
desk-letter-again = إعادة المحاولة الآن
said-letter-tried-again = ستُعاد محاولة إرسال الرسالة خلال ثوانٍ.
desk-act-letter-tried-again = أعاد محاولة إرسال رسالة

# رسائل البرنامج بكلمات الدورة.

desk-texts = رسائل بكلماتكم
desk-texts-lead = يكتب البرنامج هذه الرسائل بنفسه. يمكنكم قولها بكلماتكم في كل لغة، وحيث لا تكتبون شيئًا يقول كلماته.
desk-texts-program = بكلمات البرنامج
desk-texts-own = بكلماتكم: { $languages }
desk-text-blanks = فراغات تُملأ لكل قارئ:
desk-text-subject = الموضوع ({ $language })
desk-text-body = الرسالة ({ $language })
desk-text-body-help = السطر الذي ليس فيه إلا {"{link}"} يصير زرًا. اترك الموضوع والرسالة فارغين لكلمات البرنامج.
desk-text-program = ما يقوله البرنامج بنفسه:
desk-text-save = احفظ
desk-text-preview = أرني الرسالة
said-letter-worded = حُفظت الكلمات. والرسائل التي في صندوق الصادر تبقى كما هي.
desk-why-text-half = اكتب الموضوع والرسالة معًا أو لا شيء
desk-why-text-blank = ليس في هذه الرسالة فراغ اسمه «{ $blank }»
desk-why-text-link = ضع {"{link}"} في الرسالة: فدونه لا يصل القارئ إلى حيث تقود
