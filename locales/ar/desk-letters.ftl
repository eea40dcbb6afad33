# الرسائل كما تظهر في مكتب المنظمين.

desk-letter-failed = لم تُسلَّم
desk-letter-again = إعادة المحاولة الآن
said-letter-tried-again = ستُعاد محاولة إرسال الرسالة خلال ثوانٍ.
desk-act-letter-tried-again = أعاد محاولة إرسال رسالة
